// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using office::Action;

namespace {

/// Whether a verb sets paper, which wants the fonts of a window.
enum class Sets { Nothing, Paper };

struct Entry {
    const char *name;
    const char *form;
    Result<Answer> (*verb)(Session &session, QStringList words);
    std::optional<Action> needs = {}; ///< nothing: anybody, or the verb's own words tell
    Sets sets = Sets::Nothing;
};

constexpr std::array entries{
    Entry{"init",
          "init --kind centre|tribunal|court --name N --code C [--head NAME] [--passphrase-file F "
          "--recovery-sheet OUT.pdf]",
          init},
    Entry{"demo", "demo [--kind centre|court] --cases N --seed S", demo},
    Entry{"deadline", "deadline RULE --from D [moves]", deadline},
    Entry{"register", "register FILE.json", registerCase, Action::RegisterCase},
    Entry{"act", "act CASE VERB --on D [--at HH:MM] [--data JSON] [--note TEXT] [--proof TEXT] [--in-all]",
          act, Action::ReadCases},
    Entry{"propose",
          "propose CASE VERB --on D [--at HH:MM] [--data JSON] [--note TEXT] [--proof TEXT] [--in-all]",
          propose, Action::ReadCases},
    Entry{"proposals", "proposals", proposals, Action::ReadCases},
    Entry{"approve", "approve PROPOSAL [--on D]", approve, Action::ReadCases},
    Entry{"send-back", "send-back PROPOSAL --reason T", sendBack, Action::ReadCases},
    Entry{"withdraw-proposal", "withdraw-proposal PROPOSAL", withdrawProposal, Action::ReadCases},
    Entry{"acts", "acts", acts},
    Entry{"case", "case CASE [--reveal]", showCase, Action::ReadCases},
    Entry{"attach", "attach CASE FILE [--act UUID]", attach, Action::ReadCases},
    Entry{"attachments", "attachments CASE", attachments, Action::ReadCases},
    Entry{"attachment", "attachment SHA256 --out FILE", attachment, Action::ReadCases},
    Entry{"documents", "documents CASE", documents, Action::ReadCases},
    Entry{"document",
          "document CASE TEMPLATE --out FILE.(pdf|docx) [--to NAME]... [--answer FIELD=VALUE]... [--corrects "
          "NUMBER] "
          "[--draft | --blank]",
          document, Action::ReadCases, Sets::Paper},
    Entry{"service", "service CASE", service, Action::ReadCases},
    Entry{"evidence", "evidence CASE", evidence, Action::ReadCases},
    Entry{"case-file", "case-file CASE --out FILE.pdf [--side | --covered]", boundCase, Action::ReadCases,
          Sets::Paper},
    Entry{"case-folder", "case-folder CASE --out DIR [--side]", caseFolder, Action::ReadCases},
    Entry{"cases", "cases [--filter TEXT] [--stage S]", cases, Action::ReadCases},
    Entry{"today", "today [--on D]", today, Action::ReadCases},
    Entry{"import-ledger",
          "import-ledger FILE [--dry-run] [--sheet NAME]... [--columns FIELD=N[,...]] [--first-row N] "
          "[--leave-out [SHEET!]ROW[,...]] [--people NAME=STAFF[,...]] [--apply endings]",
          importLedger, Action::ImportLedger},
    Entry{"void-import", "void-import BATCH --reason TEXT", voidImport, Action::VoidImport},
    Entry{"hand-over", "hand-over CASE --to NAME --purpose PURPOSE[: WORDS] --out DIR", handOver,
          Action::SendPackages},
    Entry{"accept-case", "accept-case FILE --receipts DIR", acceptCase, Action::TakePackages},
    Entry{"origin", "origin CASE", origin, Action::ReadCases},
    Entry{"export-feedback", "export-feedback --to NAME --out DIR", exportFeedback, Action::SendPackages},
    Entry{"feedback", "feedback", feedback, Action::ReadExchange},
    Entry{"consolidated", "consolidated --from D --to D [--as-of D]", consolidated, Action::ReadExchange},
    Entry{"intake", "intake FILE [--source NAME]", intakeFile, Action::RegisterCase},
    Entry{"intake-queue", "intake-queue", intakeQueue, Action::ReadCases},
    Entry{"accept-intake", "accept-intake ID", acceptIntake, Action::RegisterCase},
    Entry{"intake-duplicate", "intake-duplicate ID --of CASE", intakeDuplicate, Action::RegisterCase},
    Entry{"intake-replies", "intake-replies --out FILE.(csv|xlsx|json) [--source NAME]", intakeReplies,
          Action::ReadCases},
    Entry{"import-calendar", "import-calendar FILE", importCalendar, Action::ImportCalendar},
    Entry{"use-calendar", "use-calendar ITEM", useCalendar, Action::ImportCalendar},
    Entry{"report", "report NAME --from D --to D --out FILE.(pdf|xlsx|csv)", report, Action::PrintReport,
          Sets::Paper},
    Entry{"report-issue", "report-issue NAME --from D --to D", reportIssue, Action::PrintReport},
    Entry{"report-reissue", "report-reissue NUMBER --out FILE.(pdf|xlsx|csv)", reportReissue,
          Action::PrintReport, Sets::Paper},
    Entry{"stats",
          "stats --from D --to D [--as-of D] [--by township|month|staff|cause|tribunal|channel|group]", stats,
          Action::ReadCases},
    Entry{"set-target", "set-target INDICATOR --value PERCENT [--year Y] [--responsible NAME]", setTarget,
          Action::ChangeSettings},
    Entry{"forecast", "forecast INDICATOR --from D --to D [--close CASE[,CASE...]]", forecast,
          Action::ReadCases},
    Entry{"follow-ups", "follow-ups", followUps, Action::ReadCases},
    Entry{"follow-up", "follow-up CASE --reason T --measure T --person T --by D", followUp, Action::FollowUp},
    Entry{"registers", "registers", registers},
    Entry{"import-registers", "import-registers FILE [--affected release|keep]", importRegisters,
          Action::ChangeRegisters},
    Entry{"pack-out", "pack-out --on D --tribunal T --passphrase-file F --out FILE", packOut,
          Action::CarryCases},
    Entry{"pack-open", "pack-open FILE --passphrase-file F", packOpen},
    Entry{"pack-in",
          "pack-in FILE --passphrase-file F [--apply] [--take CASE]... [--leave CASE]... [--reason T]",
          packIn, Action::ReadCases},
    Entry{"pack-void", "pack-void ID --reason T", packVoid, Action::VoidPack},
    Entry{"packs", "packs", packs, Action::ReadCases},
    Entry{"keys",
          "keys create | keys card OUT [--sheet FILE.pdf] | keys enroll FILE --fingerprint F [--replaces "
          "OFFICE] | "
          "keys rotate OUT | keys list | keys revoke ID --reason T | keys employers",
          keys, Action::ReadExchange},
    Entry{"export-summary",
          "export-summary --to NAME --from D --until D --out DIR [--full] [--test] [--correct PACKAGE "
          "--reason T]",
          exportSummary, Action::SendPackages, Sets::Paper},
    Entry{"export-again", "export-again PACKAGE --out DIR", exportAgain, Action::SendPackages},
    Entry{"withdraw-package", "withdraw-package PACKAGE --reason T --out DIR", withdrawPackage,
          Action::SendPackages, Sets::Paper},
    Entry{"package-delivered", "package-delivered PACKAGE", packageDelivered, Action::SendPackages},
    Entry{"check-package", "check-package FILE", checkPackage, Action::TakePackages},
    Entry{"apply-package", "apply-package FILE --receipts DIR", applyPackage, Action::TakePackages},
    Entry{"accept-gap", "accept-gap PARTNER SEQUENCE --reason T [--receipts DIR]", acceptGap,
          Action::AcceptGap},
    Entry{"check-receipt", "check-receipt FILE", checkReceipt, Action::TakePackages},
    Entry{"apply-receipt", "apply-receipt FILE", applyReceipt, Action::TakePackages},
    Entry{"receipt-by-hand", "receipt-by-hand PACKAGE --state S --reason T", receiptByHand,
          Action::TakePackages},
    Entry{"exchange-status", "exchange-status", exchangeStatus, Action::ReadExchange},
    Entry{"exchanged", "exchanged --partner NAME", exchanged, Action::ReadExchange},
    Entry{"docket", "docket --from D --to D", docket, Action::ReadCases},
    Entry{"ready-cases", "ready-cases --from D --to D", readyCases, Action::ReadCases},
    Entry{"hearing-needs",
          "hearing-needs CASE [--minutes N] [--typical yes|no] [--place CODE] [--priority yes|no] "
          "[--online yes|no] [--reason T]",
          hearingNeeds, Action::PlanHearings},
    Entry{"check-hearing",
          "check-hearing CASE --on D --at HH:MM --minutes N --room R --arbitrator NAME... [--clerk K] "
          "[--online] [--announced] [--shorter-notice]",
          checkHearing, Action::ReadCases},
    Entry{"plan-circuit",
          "plan-circuit --from D --to D [--seconds N | --steps N] [--seed S] [--release HEARING,...] "
          "[--publish]",
          planCircuit, Action::ReadCases},
    Entry{"settings", "settings", settings},
    Entry{"set", "set NAME VALUE", set, Action::ChangeSettings},
    Entry{"staff", "staff [--on D]", staff},
    Entry{"add-person", "add-person NAME --roles ROLE[,ROLE...] [--on D]", addPerson, Action::ChangeStaff},
    Entry{"change-roles", "change-roles NAME --roles ROLE[,ROLE...] [--on D]", changeRoles,
          Action::ChangeStaff},
    Entry{"person-left", "person-left NAME [--on D]", personLeft, Action::ChangeStaff},
    Entry{"rename-person", "rename-person NAME NEW-NAME", renamePerson, Action::ChangeStaff},
    Entry{"substitutes", "substitutes", substitutes},
    Entry{"substitute", "substitute NAME --by NAME --from D --to D", substitute, Action::ChangeStaff},
    Entry{"end-substitution", "end-substitution NAME", endSubstitution, Action::ChangeStaff},
    Entry{"pass-cases-on", "pass-cases-on NAME --to NAME [--reason T --out LIST.(pdf|xlsx|csv) | --dry-run]",
          passCasesOn, Action::PassCasesOn, Sets::Paper},
    Entry{"restrict", "restrict CASE [--only NAME]... [--keep-out NAME]... --reason T", restrictCase,
          Action::RestrictCase},
    Entry{"lift-restriction", "lift-restriction CASE --reason T", liftRestriction, Action::RestrictCase},
    Entry{"restrictions", "restrictions", restrictions, Action::RestrictCase},
    Entry{"change-office", "change-office [--name N] [--address A] [--telephone T]", changeOffice,
          Action::ChangeSettings},
    Entry{"clock-corrected", "clock-corrected --at DATETHH:MM --reason TEXT --second NAME [--on D]",
          clockCorrected, Action::CorrectClock},
    Entry{"number-gaps", "number-gaps", numberGaps, Action::ReadCases},
    Entry{"verify", "verify [--against BACKUP]", verify, Action::Verify},
    Entry{"backup", "backup OUT", backup, Action::Backup},
    Entry{"backups", "backups", backups, Action::Backup},
    Entry{"restore", "restore FILE [--recovery-sheet F]", restore},
    Entry{"accept-copy", "accept-copy --reason T", acceptCopy, Action::Restore},
    Entry{"audit", "audit [--from D --to D] [--person NAME]", audit, Action::ReadAudit},
    Entry{
        "accounts",
        "accounts set-up --new-passphrase-file F --recovery-sheet OUT.pdf | accounts add NAME "
        "--new-passphrase-file F | accounts recover NAME --recovery-sheet F --new-passphrase-file F | "
        "accounts unlock NAME | accounts password --new-passphrase-file F | accounts list | accounts new-key "
        "--new-passphrase-file F --recovery-sheet OUT.pdf",
        accounts},
};

/// Options that name a sheet: of a verb that has one only sometimes.
constexpr std::array sheets{"--sheet"sv, "--recovery-sheet"sv};

constexpr bool speaksOf(std::string_view form, std::string_view word)
{
    return form.find(word) != std::string_view::npos;
}

static_assert(std::ranges::all_of(entries,
                                  [](const Entry &entry) {
                                      const auto isNamed = [&](auto sheet) {
                                          return speaksOf(entry.form, sheet);
                                      };
                                      return entry.sets == Sets::Paper || !speaksOf(entry.form, "pdf") ||
                                             std::ranges::any_of(sheets, isNamed);
                                  }),
              "A verb whose form has a PDF sets paper.");

/// Who may not is told that, whatever else was wrong with what he asked.
Verb inOrder(const Entry &entry)
{
    if (!entry.needs) return Verb(entry.verb);
    return [&entry](Session &session, const QStringList &words) {
        auto answer = entry.verb(session, words);
        // Who did not get in is not asked a second time: a wrong password would count twice.
        static constexpr std::array final{"usage"_L1, "not-permitted"_L1, "login-needed"_L1,
                                          "wrong-password"_L1, "locked-out"_L1};
        if (answer || std::ranges::find(final, answer.error().code) != final.end()) return answer;
        const auto desk = session.desk(desk::Access::Read);
        const auto may = desk ? (*desk)->office().permits(*entry.needs) : Result<void>();
        return !may && may.error().code == u"not-permitted" ? Result<Answer>(refuse(may)) : answer;
    };
}

} // namespace

Result<Verb> verb(const QString &name)
{
    for (const auto &entry : entries) {
        if (name == QLatin1StringView(entry.name)) return inOrder(entry);
    }
    return usage(QCoreApplication::translate("CommandLine", "There is no verb “%1”.").arg(name));
}

bool setsPaper(std::string_view word)
{
    return std::ranges::find(sheets, word) != sheets.end() ||
           std::ranges::any_of(
               entries, [&](const Entry &entry) { return entry.sets == Sets::Paper && word == entry.name; });
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
