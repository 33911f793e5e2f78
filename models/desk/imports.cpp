// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_files.h"
#include "desk/ledgers.h"
#include "ledger_causes.h"
#include "store/ledger_keys.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;

namespace {

Result<ImportView> importView(const Reading &at, const office::Import &import)
{
    ImportView view{.batch = import.batch,
                    .at = import.importedAt,
                    .file = import.file,
                    .by = at.history.nameOf(import.importedBy),
                    .cases = import.cases,
                    .isVoided = import.voided,
                    .voidReason = import.voidReason};
    return store::LedgerKeys(at.file).casesToldOfBy(import.batch).map([&](const QList<CaseId> &told) {
        view.endings = int(told.size());
        return view;
    });
}

Result<QString> numberOfCase(const Reading &at, const CaseId &id)
{
    return caseFile(at, id).map([](const casework::CaseFile &file) { return file.number(); });
}

} // namespace

QStringList causesSaid(const intake::LedgerRow &row)
{
    QStringList said;
    for (const auto &[cause, text] : causesOf(row))
        said << label(cause);
    return said;
}

Result<QList<ImportView>> Ledgers::imports() const
{
    return m_bench.ask(Action::ImportLedger, u"list imports"_s,
                       [&](const Reading &at) -> Result<QList<ImportView>> {
                           QList<ImportView> views;
                           for (const auto &import : at.history.imports) {
                               const auto view = importView(at, import);
                               if (!view) return refuse(view);
                               views.prepend(*view);
                           }
                           return views;
                       });
}

Result<QStringList> Ledgers::builtOn(const BatchId &batch) const
{
    return m_bench.ask(Action::ImportLedger, u"look what stands on an import"_s,
                       [&](const Reading &at) -> Result<QStringList> {
                           const auto cases = store::LedgerKeys(at.file).casesBuiltOn(batch);
                           if (!cases) return refuse(cases);
                           QStringList numbers;
                           for (const auto &id : *cases) {
                               const auto number = numberOfCase(at, id);
                               if (!number) return refuse(number);
                               numbers << *number;
                           }
                           return numbers;
                       });
}

} // namespace tiaocai::desk
