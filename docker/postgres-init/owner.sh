#!/bin/bash
# Runs once, when the database is made: the owner makes the tables and the application's role, and is no superuser.
set -euo pipefail

psql --no-psqlrc --set ON_ERROR_STOP=1 --set password="$GONGKAI_OWNER_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE gongkai_owner LOGIN CREATEROLE PASSWORD :'password';
CREATE DATABASE gongkai OWNER gongkai_owner;
SQL
