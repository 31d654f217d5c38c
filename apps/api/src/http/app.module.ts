import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesController } from '../agencies/agencies.controller.ts';
import { ChangeAgency } from '../agencies/change-agency.ts';
import { DescribeAgency } from '../agencies/describe-agency.ts';
import { ImportRoster } from '../agencies/import-roster.ts';
import { BackTest } from '../checks/back-test.ts';
import { ChecksController } from '../checks/checks.controller.ts';
import { KeepTemplates } from '../checks/keep-templates.ts';
import { ListChecks } from '../checks/list-checks.ts';
import { SwitchCheck } from '../checks/switch-check.ts';
import { Clock, SystemClock } from '../clock.ts';
import { CyclesController } from '../cycles/cycles.controller.ts';
import { SetDueDates } from '../cycles/set-due-dates.ts';
import { AfterChange } from '../figures/after-change.ts';
import { AgreementOfTotals } from '../figures/agreement.ts';
import { CountyPackets } from '../figures/county-packets.ts';
import { EveryNight } from '../figures/every-night.ts';
import { FigureListsController } from '../figures/figure-lists.controller.ts';
import { FigureLists } from '../figures/figure-lists.ts';
import { FiguresController } from '../figures/figures.controller.ts';
import { CountyFile } from '../figures/county-file.ts';
import { OfflineController } from '../figures/offline.controller.ts';
import { PublishedPackets } from '../figures/published-packets.ts';
import { RollUpSheet } from '../figures/roll-up-sheet.ts';
import { FormsController } from '../forms/forms.controller.ts';
import { AnswerQuestions } from '../intake/answer-questions.ts';
import { DocumentsController } from '../intake/documents.controller.ts';
import { FirstReport } from '../intake/first-report.ts';
import { FirstStart } from '../intake/first-start.ts';
import { HandIn } from '../intake/hand-in.ts';
import { HandInArchive } from '../intake/hand-in-archive.ts';
import { LoadSample } from '../intake/load-sample.ts';
import { Questions } from '../intake/questions.ts';
import { Reader } from '../intake/reader.ts';
import { Unpacker } from '../intake/unpacker.ts';
import { Progress, WrittenProgress } from '../progress.ts';
import { RegionsController } from '../regions/regions.controller.ts';
import { OpenRegion } from '../regions/open-region.ts';
import { RemoveSample } from '../regions/remove-sample.ts';
import { SetUpCounty } from '../regions/set-up-county.ts';
import { OpenReport } from '../reports/open-report.ts';
import { ReportsController } from '../reports/reports.controller.ts';
import { DecideFindings } from '../reports/decide-findings.ts';
import { PublishReports } from '../reports/publish-reports.ts';
import { ReviewReading } from '../reports/review-reading.ts';
import { SearchController } from '../search/search.controller.ts';
import { SearchReports } from '../search/search-reports.ts';
import { applicationOptions } from '../store/data-source.ts';
import { Store } from '../store/in-scope.ts';
import { KeepNotes } from '../views/keep-notes.ts';
import { KeepViews } from '../views/keep-views.ts';
import { ViewsController } from '../views/views.controller.ts';
import { AnswerInterceptor } from './answer.interceptor.ts';
import { HealthController } from './health.controller.ts';
import { LastRequests } from './last-requests.ts';
import { ProblemFilter } from './problem.filter.ts';

const controllers = [
  HealthController,
  RegionsController,
  AgenciesController,
  CyclesController,
  FiguresController,
  FigureListsController,
  ReportsController,
  DocumentsController,
  FormsController,
  ChecksController,
  OfflineController,
  SearchController,
  ViewsController,
];

const providers: Provider[] = [
  Store,
  SetUpCounty,
  OpenRegion,
  CountyFile,
  RemoveSample,
  ImportRoster,
  ChangeAgency,
  DescribeAgency,
  SetDueDates,
  HandIn,
  HandInArchive,
  Questions,
  AnswerQuestions,
  FirstReport,
  LoadSample,
  FirstStart,
  LastRequests,
  OpenReport,
  ReviewReading,
  DecideFindings,
  PublishReports,
  ListChecks,
  BackTest,
  SwitchCheck,
  KeepTemplates,
  SearchReports,
  KeepNotes,
  KeepViews,
  CountyPackets,
  PublishedPackets,
  FigureLists,
  RollUpSheet,
  AgreementOfTotals,
  AfterChange,
  EveryNight,
  { provide: Clock, useClass: SystemClock },
  { provide: Progress, useFactory: () => new WrittenProgress(process.stdout) },
  { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
  { provide: APP_FILTER, useClass: ProblemFilter },
];

@Module({})
export class AppModule {
  /** The application on that database (its own role's URL), reading files with that reader and unpacking archives so. */
  static on(applicationUrl: string, reader: Reader, unpacker: Unpacker): DynamicModule {
    return {
      module: AppModule,
      imports: [TypeOrmModule.forRoot({ ...applicationOptions(applicationUrl), retryAttempts: 1 })],
      controllers,
      providers: [...providers, { provide: Reader, useValue: reader }, { provide: Unpacker, useValue: unpacker }],
    };
  }
}
