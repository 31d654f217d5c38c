@rem The scripts of package.json begin with exec, so that npm waits for the program and passes signals on. cmd has no such word.
@%*
