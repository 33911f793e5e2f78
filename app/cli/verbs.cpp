// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include <QCoreApplication>

#include <array>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    const char *name;
    const char *form;
    Verb verb;
};

constexpr std::array entries{
    Entry{"init",
          "init --kind centre|tribunal|court --name N --code C [--head NAME] [--passphrase-file F "
          "--recovery-sheet OUT.pdf]",
          init},
    Entry{"demo", "demo [--kind centre|court] --cases N --seed S", demo},
    Entry{"deadline", "deadline RULE --from D [moves]", deadline},
    Entry{"register", "register FILE.json", registerCase},
    Entry{"act", "act CASE VERB --on D [--at HH:MM] [--data JSON] [--note TEXT] [--proof TEXT]", act},
    Entry{"acts", "acts", acts},
    Entry{"case", "case CASE", showCase},
    Entry{"attach", "attach CASE FILE [--act UUID]", attach},
    Entry{"attachments", "attachments CASE", attachments},
    Entry{"attachment", "attachment SHA256 --out FILE", attachment},
    Entry{"documents", "documents CASE", documents},
    Entry{"document",
          "document CASE TEMPLATE --out FILE.(pdf|docx) [--to NAME]... [--answer FIELD=VALUE]... [--corrects "
          "NUMBER] "
          "[--draft | --blank]",
          document},
    Entry{"service", "service CASE", service},
    Entry{"case-file", "case-file CASE --out FILE.pdf [--side]", boundCase},
    Entry{"cases", "cases [--filter TEXT] [--stage S]", cases},
    Entry{"today", "today [--on D]", today},
    Entry{"import-ledger",
          "import-ledger FILE [--dry-run] [--sheet NAME]... [--columns FIELD=N[,...]] [--first-row N] "
          "[--apply endings]",
          importLedger},
    Entry{"void-import", "void-import BATCH --reason TEXT", voidImport},
    Entry{"import-calendar", "import-calendar FILE", importCalendar},
    Entry{"report", "report NAME --from D --to D --out FILE.(pdf|xlsx|csv)", report},
    Entry{"report-issue", "report-issue NAME --from D --to D", reportIssue},
    Entry{"report-reissue", "report-reissue NUMBER --out FILE.(pdf|xlsx|csv)", reportReissue},
    Entry{"stats",
          "stats --from D --to D [--as-of D] [--by township|month|staff|cause|tribunal|channel|group]",
          stats},
    Entry{"set-target", "set-target INDICATOR --value PERCENT [--year Y] [--responsible NAME]", setTarget},
    Entry{"forecast", "forecast INDICATOR --from D --to D [--close CASE[,CASE...]]", forecast},
    Entry{"follow-ups", "follow-ups", followUps},
    Entry{"follow-up", "follow-up CASE --reason T --measure T --person T --by D", followUp},
    Entry{"registers", "registers", registers},
    Entry{"import-registers", "import-registers FILE [--affected release|keep]", importRegisters},
    Entry{"pack-out", "pack-out --on D --tribunal T --passphrase-file F --out FILE", packOut},
    Entry{"pack-open", "pack-open FILE --passphrase-file F", packOpen},
    Entry{"pack-in",
          "pack-in FILE --passphrase-file F [--apply] [--take CASE]... [--leave CASE]... [--reason T]",
          packIn},
    Entry{"pack-void", "pack-void ID --reason T", packVoid},
    Entry{"packs", "packs", packs},
    Entry{"docket", "docket --from D --to D", docket},
    Entry{"ready-cases", "ready-cases --from D --to D", readyCases},
    Entry{"hearing-needs",
          "hearing-needs CASE [--minutes N] [--typical yes|no] [--place CODE] [--priority yes|no] "
          "[--online yes|no] [--reason T]",
          hearingNeeds},
    Entry{"check-hearing",
          "check-hearing CASE --on D --at HH:MM --minutes N --room R --arbitrator NAME... [--clerk K] "
          "[--online] [--announced] [--shorter-notice]",
          checkHearing},
    Entry{"plan-circuit",
          "plan-circuit --from D --to D [--seconds N | --steps N] [--seed S] [--release HEARING,...] "
          "[--publish]",
          planCircuit},
    Entry{"settings", "settings", settings},
    Entry{"set", "set NAME VALUE", set},
    Entry{"staff", "staff [--on D]", staff},
    Entry{"add-person", "add-person NAME --roles ROLE[,ROLE...] [--on D]", addPerson},
    Entry{"change-roles", "change-roles NAME --roles ROLE[,ROLE...] [--on D]", changeRoles},
    Entry{"person-left", "person-left NAME [--on D]", personLeft},
    Entry{"rename-person", "rename-person NAME NEW-NAME", renamePerson},
    Entry{"change-office", "change-office [--name N] [--address A] [--telephone T]", changeOffice},
    Entry{"clock-corrected", "clock-corrected --at DATETHH:MM --reason TEXT --second NAME [--on D]",
          clockCorrected},
    Entry{"number-gaps", "number-gaps", numberGaps},
    Entry{"verify", "verify [--against BACKUP]", verify},
    Entry{"backup", "backup OUT", backup},
    Entry{"backups", "backups", backups},
    Entry{"restore", "restore FILE [--recovery-sheet F]", restore},
    Entry{"accept-copy", "accept-copy --reason T", acceptCopy},
    Entry{"audit", "audit [--from D --to D] [--person NAME]", audit},
    Entry{"accounts",
          "accounts set-up --new-passphrase-file F --recovery-sheet OUT.pdf | accounts add NAME "
          "--new-passphrase-file F | accounts recover NAME --recovery-sheet F --new-passphrase-file F | "
          "accounts unlock NAME | accounts password --new-passphrase-file F | accounts list",
          accounts},
};

} // namespace

Result<Verb> verb(const QString &name)
{
    for (const auto &entry : entries) {
        if (name == QLatin1StringView(entry.name)) return entry.verb;
    }
    return usage(QCoreApplication::translate("CommandLine", "There is no verb “%1”.").arg(name));
}

QString verbsText()
{
    auto text =
        u"tiaocai-cli [--database FILE] [--as NAME [--passphrase-file FILE]] [--today DATE[THH:MM]] [--lang zh|en] [--json] VERB ...\n"_s;
    for (const auto &entry : entries)
        text += u"  "_s + QString::fromLatin1(entry.form) + u'\n';
    return text;
}

} // namespace tiaocai::cli
