<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActEntries</name>
    <message numerus="yes">
        <source>late entry, %n day(s)</source>
        <translation>
            <numerusform>late entry, %n day</numerusform>
            <numerusform>late entry, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseSums</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>%n act(s) wait for approval</source>
        <translation>
            <numerusform>%n act waits for approval</numerusform>
            <numerusform>%n acts wait for approval</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket</name>
    <message numerus="yes">
        <source>%n hearing(s)</source>
        <translation>
            <numerusform>%n hearing</numerusform>
            <numerusform>%n hearings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%n issued</numerusform>
            <numerusform>%n issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>%n field missing</numerusform>
            <numerusform>%n fields missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::AfterPane</name>
    <message numerus="yes">
        <source>Still needed (%n): %1</source>
        <translation>
            <numerusform>Still needed (%n): %1</numerusform>
            <numerusform>Still needed (%n): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ApplicationsPanel</name>
    <message numerus="yes">
        <source>%n application(s) wait to be taken on.</source>
        <translation>
            <numerusform>%n application waits to be taken on.</numerusform>
            <numerusform>%n applications wait to be taken on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ApprovalsDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved and recorded: %n act(s).</source>
        <translation>
            <numerusform>Approved and recorded: %n act.</numerusform>
            <numerusform>Approved and recorded: %n acts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CalendarsPanel</name>
    <message numerus="yes">
        <source>The notice for %1 is in use. %n date(s) moved.</source>
        <translation>
            <numerusform>The notice for %1 is in use. %n date moved.</numerusform>
            <numerusform>The notice for %1 is in use. %n dates moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CaseListDialog</name>
    <message numerus="yes">
        <source>%n case(s) more are counted and restricted: not to be seen here.</source>
        <translation>
            <numerusform>%n case more is counted and restricted: not to be seen here.</numerusform>
            <numerusform>%n cases more are counted and restricted: not to be seen here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CasePage</name>
    <message numerus="yes">
        <source>%n part(ies) joined the case.</source>
        <translation>
            <numerusform>%n party joined the case.</numerusform>
            <numerusform>%n parties joined the case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(ies) proposed: they join once it is approved.</source>
        <translation>
            <numerusform>%n party proposed: it joins once it is approved.</numerusform>
            <numerusform>%n parties proposed: they join once it is approved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CasesPage</name>
    <message numerus="yes">
        <source>%n case(s) handed over.</source>
        <translation>
            <numerusform>%n case handed over.</numerusform>
            <numerusform>%n cases handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CheckInDialog</name>
    <message numerus="yes">
        <source>%n act(s) come over</source>
        <translation>
            <numerusform>%n act comes over</numerusform>
            <numerusform>%n acts come over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) still wait for a decision; the others are back.</source>
        <translation>
            <numerusform>%n case still waits for a decision; the others are back.</numerusform>
            <numerusform>%n cases still wait for a decision; the others are back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::CircuitPage</name>
    <message numerus="yes">
        <source>%1 of %2 s; %n journey(s) so far</source>
        <translation>
            <numerusform>%1 of %2 s; %n journey so far</numerusform>
            <numerusform>%1 of %2 s; %n journeys so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s)</source>
        <translation>
            <numerusform>%n hearing</numerusform>
            <numerusform>%n hearings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n hearing(s)…</source>
        <translation>
            <numerusform>Publish %n hearing…</numerusform>
            <numerusform>Publish %n hearings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publishing composes the tribunals and sets %n hearing(s) together, or none of them; what is not ticked is not published.</source>
        <translation>
            <numerusform>Publishing composes the tribunals and sets %n hearing together, or none of them; what is not ticked is not published.</numerusform>
            <numerusform>Publishing composes the tribunals and sets %n hearings together, or none of them; what is not ticked is not published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n hearing(s)? Their notices are then due.</source>
        <translation>
            <numerusform>Set %n hearing? Their notices are then due.</numerusform>
            <numerusform>Set %n hearings? Their notices are then due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose %n hearing(s)…</source>
        <translation>
            <numerusform>Propose %n hearing…</numerusform>
            <numerusform>Propose %n hearings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you propose waits for who signs it; then the tribunals are composed and %n hearing(s) set together, or none of them.</source>
        <translation>
            <numerusform>What you propose waits for who signs it; then the tribunal is composed and %n hearing set together, or neither.</numerusform>
            <numerusform>What you propose waits for who signs it; then the tribunals are composed and %n hearings set together, or none of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose %n hearing(s)? None is set before all of it is approved.</source>
        <translation>
            <numerusform>Propose %n hearing? It is not set before all of it is approved.</numerusform>
            <numerusform>Propose %n hearings? None is set before all of it is approved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::DistrictPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::DocketPage</name>
    <message numerus="yes">
        <source>%n hearing(s)</source>
        <translation>
            <numerusform>%n hearing</numerusform>
            <numerusform>%n hearings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::FeedbackPanel</name>
    <message numerus="yes">
        <source>%1: %n thing(s) told. Carry the file to the centre.</source>
        <translation>
            <numerusform>%1: %n thing told. Carry the file to the centre.</numerusform>
            <numerusform>%1: %n things told. Carry the file to the centre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notice for %1 is in use. %n date(s) moved.</source>
        <translation>
            <numerusform>The notice for %1 is in use. %n date moved.</numerusform>
            <numerusform>The notice for %1 is in use. %n dates moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ForecastPanel</name>
    <message numerus="yes">
        <source>To reach it, the first %n case(s) of this list must close in time and well, the last by %1.</source>
        <translation>
            <numerusform>To reach it, the first %n case of this list must close in time and well, the last by %1.</numerusform>
            <numerusform>To reach it, the first %n cases of this list must close in time and well, the last by %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::HandOverDialog</name>
    <message numerus="yes">
        <source>%n case(s) get another handler from today on</source>
        <translation>
            <numerusform>%n case gets another handler from today on</numerusform>
            <numerusform>%n cases get another handler from today on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::HandOversPanel</name>
    <message numerus="yes">
        <source>%1, %2: %3. It becomes a case of this office with %n file(s).</source>
        <translation>
            <numerusform>%1, %2: %3. It becomes a case of this office with %n file.</numerusform>
            <numerusform>%1, %2: %3. It becomes a case of this office with %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n case(s)</source>
        <translation>
            <numerusform>Import %n case</numerusform>
            <numerusform>Import %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported.</source>
        <translation>
            <numerusform>%n case imported.</numerusform>
            <numerusform>%n cases imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported. They stand in the list of cases.</source>
        <translation>
            <numerusform>%n case imported. It stands in the list of cases.</numerusform>
            <numerusform>%n cases imported. They stand in the list of cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken back.</source>
        <translation>
            <numerusform>%n case taken back.</numerusform>
            <numerusform>%n cases taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring all %n case(s) up to date, with their acceptances and endings; else those of the rows that are selected</source>
        <translation>
            <numerusform>Bring the case up to date, with its acceptance and ending; else that of the row that is selected</numerusform>
            <numerusform>Bring all %n cases up to date, with their acceptances and endings; else those of the rows that are selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n case(s) up to date</source>
        <translation>
            <numerusform>Bring %n case up to date</numerusform>
            <numerusform>Bring %n cases up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) brought up to date.</source>
        <translation>
            <numerusform>%n case brought up to date.</numerusform>
            <numerusform>%n cases brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that were corrected before and not imported are corrected here again.</source>
        <translation>
            <numerusform>%n cell that was corrected before and not imported is corrected here again.</numerusform>
            <numerusform>%n cells that were corrected before and not imported are corrected here again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that were left out before and not imported are left out here again.</source>
        <translation>
            <numerusform>%n case that was left out before and not imported is left out here again.</numerusform>
            <numerusform>%n cases that were left out before and not imported are left out here again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ImportsDialog</name>
    <message numerus="yes">
        <source>It cannot be taken back: %n case(s) of it were worked on since. %1. Correct these cases one by one.</source>
        <translation>
            <numerusform>It cannot be taken back: %n case of it was worked on since. %1. Correct this case by itself.</numerusform>
            <numerusform>It cannot be taken back: %n cases of it were worked on since. %1. Correct these cases one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is undone: %n case(s) left every list.</source>
        <translation>
            <numerusform>The import is undone: %n case left every list.</numerusform>
            <numerusform>The import is undone: %n cases left every list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::IntakeForm</name>
    <message numerus="yes">
        <source>%n person(s) on the list: %1…; claims together %2 yuan.</source>
        <translation>
            <numerusform>%n person on the list: %1…; claims together %2 yuan.</numerusform>
            <numerusform>%n people on the list: %1…; claims together %2 yuan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ItemsEditor</name>
    <message numerus="yes">
        <source>%n item(s) together: %1 yuan&#x3000;%2</source>
        <translation>
            <numerusform>%n item: %1 yuan&#x3000;%2</numerusform>
            <numerusform>%n items together: %1 yuan&#x3000;%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::JourneysChart</name>
    <message numerus="yes">
        <source>%n journey(s) now</source>
        <translation>
            <numerusform>%n journey now</numerusform>
            <numerusform>%n journeys now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LateReason</name>
    <message numerus="yes">
        <source>It is entered %n day(s) late. Say why.</source>
        <translation>
            <numerusform>It is entered %n day late. Say why.</numerusform>
            <numerusform>It is entered %n days late. Say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LedgerChoicePane</name>
    <message numerus="yes">
        <source>Leave out the %n hidden row(s)</source>
        <translation>
            <numerusform>Leave out the %n hidden row</numerusform>
            <numerusform>Leave out the %n hidden rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LedgerGrid</name>
    <message numerus="yes">
        <source>%n case(s) left out.</source>
        <translation>
            <numerusform>%n case left out.</numerusform>
            <numerusform>%n cases left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LedgerOverview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::LedgerWordsPane</name>
    <message numerus="yes">
        <source>%n word(s) are not known. Say once what they mean; it is kept for the next ledgers of this office. Nobody is taken on the staff by a name in a ledger.</source>
        <translation>
            <numerusform>%n word is not known. Say once what it means; it is kept for the next ledgers of this office. Nobody is taken on the staff by a name in a ledger.</numerusform>
            <numerusform>%n words are not known. Say once what they mean; it is kept for the next ledgers of this office. Nobody is taken on the staff by a name in a ledger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n hearing(s) published. Their notices are to be served now.</source>
        <translation>
            <numerusform>%n hearing published. Their notices are to be served now.</numerusform>
            <numerusform>%n hearings published. Their notices are to be served now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s) proposed, and none is published: they are set together once they are approved. Today tells when.</source>
        <translation>
            <numerusform>%n hearing proposed, and none is published: it is set once it is approved. Today tells when.</numerusform>
            <numerusform>%n hearings proposed, and none is published: they are set together once they are approved. Today tells when.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::NoticeBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::OfficeFilePanel</name>
    <message numerus="yes">
        <source> %n of those below is (are) not encrypted: whoever has it can read it. Put it away safely, or delete it.</source>
        <translation>
            <numerusform> %n of those below is not encrypted: whoever has it can read it. Put it away safely, or delete it.</numerusform>
            <numerusform> %n of those below are not encrypted: whoever has them can read them. Put them away safely, or delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found; they stand below.</source>
        <translation>
            <numerusform>%n problem found; it stands below.</numerusform>
            <numerusform>%n problems found; they stand below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PacksDialog</name>
    <message numerus="yes">
        <source>%n case(s) out</source>
        <translation>
            <numerusform>%n case out</numerusform>
            <numerusform>%n cases out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stand in %1. They are reserved until they are back.</source>
        <translation>
            <numerusform>%n case stands in %1. It is reserved until it is back.</numerusform>
            <numerusform>%n cases stand in %1. They are reserved until they are back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PaperDialog</name>
    <message numerus="yes">
        <source>All %n recipients</source>
        <translation>
            <numerusform>The %n recipient</numerusform>
            <numerusform>All %n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PassCasesDialog</name>
    <message numerus="yes">
        <source>%n case(s) are restricted and stay as they are.</source>
        <translation>
            <numerusform>%n case is restricted and stays as it is.</numerusform>
            <numerusform>%n cases are restricted and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PeoplePanel</name>
    <message numerus="yes">
        <source>%n case(s) went to %1. The list is in %2.</source>
        <translation>
            <numerusform>%n case went to %1. The list is in %2.</numerusform>
            <numerusform>%n cases went to %1. The list is in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::PeopleSheet</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted: %1.</source>
        <translation>
            <numerusform>%n line pasted: %1.</numerusform>
            <numerusform>%n lines pasted: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ReadyList</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ReadyPane</name>
    <message numerus="yes">
        <source>%n case(s): drag, or Ctrl+R</source>
        <translation>
            <numerusform>%n case: drag, or Ctrl+R</numerusform>
            <numerusform>%n cases: drag, or Ctrl+R</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RecordPage</name>
    <message numerus="yes">
        <source>Late entry, %n day(s)</source>
        <translation>
            <numerusform>Late entry, %n day</numerusform>
            <numerusform>Late entry, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::RegistersPage</name>
    <message numerus="yes">
        <source>Saved: %n change(s). They hold from today on.</source>
        <translation>
            <numerusform>Saved: %n change. They hold from today on.</numerusform>
            <numerusform>Saved: %n changes. They hold from today on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>Sent to the printer: %n page.</numerusform>
            <numerusform>Sent to the printer: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report %1 is shown as it was issued; %n figure(s) read otherwise today.</source>
        <translation>
            <numerusform>Report %1 is shown as it was issued; %n figure reads otherwise today.</numerusform>
            <numerusform>Report %1 is shown as it was issued; %n figures read otherwise today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made again from the same records it would say %n figure(s) otherwise: rules, calendars or formulas are others now.</source>
        <translation>
            <numerusform>Made again from the same records it would say %n figure otherwise: rules, calendars or formulas are others now.</numerusform>
            <numerusform>Made again from the same records it would say %n figures otherwise: rules, calendars or formulas are others now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::SectionButton</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::StatisticsPage</name>
    <message numerus="yes">
        <source>up to %n day(s)</source>
        <translation>
            <numerusform>up to %n day</numerusform>
            <numerusform>up to %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were typed after the period; they count where their day says.</source>
        <translation>
            <numerusform>%n entry was typed after the period; it counts where its day says.</numerusform>
            <numerusform>%n entries were typed after the period; they count where their day says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <translation>
            <numerusform>%1: %n case</numerusform>
            <numerusform>%1: %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::SummaryCard</name>
    <message numerus="yes">
        <source>%n related case(s)</source>
        <translation>
            <numerusform>%n related case</numerusform>
            <numerusform>%n related cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TodayModel</name>
    <message numerus="yes">
        <source>%n more: Enter shows them</source>
        <translation>
            <numerusform>%n more: Enter shows it</numerusform>
            <numerusform>%n more: Enter shows them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) without a receipt</source>
        <translation>
            <numerusform>%n working day without a receipt</numerusform>
            <numerusform>%n working days without a receipt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiaocai::ui::TodayPage</name>
    <message numerus="yes">
        <source>Silent for %n day(s)</source>
        <translation>
            <numerusform>Silent for %n day</numerusform>
            <numerusform>Silent for %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
