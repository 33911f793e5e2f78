// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/row_model.h"
#include "workplace.h"

/// The columns of the tables: what each shows of the desk's snapshots.
namespace tiaocai::ui {

using CaseColumn = Column<desk::CaseRow>;
/// The list of cases.
/// In the order in which they are offered; those from `firstHidden` on are shown when somebody asks for them.
/// `isShort`, where it is given, is asked at each reading: "198号" for the whole number.
std::vector<CaseColumn> caseColumns(const Workplace &place, const bool *isShort = nullptr);
namespace caseColumn {
inline constexpr int number = 0, applicant = 1, respondent = 2, cause = 3, stage = 4, period = 5, due = 6,
                     days = 7, claimed = 8, handler = 9, firstHidden = 10;
} // namespace caseColumn

class TableView;
/// By what stands in the columns of a list of cases usually, in the language that is spoken.
void setUsualWidths(TableView &table);
/// For whole numbers like these: an arbitration court's are longer than a centre's.
int widthOfNumbers(const QStringList &numbers);
/// Numbers, periods and days as wide as the first rows show them.
void fitWidths(TableView &table, const QList<desk::CaseRow> &rows, const Workplace &place);

/// A case file in parts, as its page shows it. What is named is read from the view: pass one that lives as long as the table.
/// Numbers of people are masked unless `shows`, which is asked at each reading.
std::vector<Column<casework::Party>> partyColumns(const bool &shows);
std::vector<Column<casework::Claim>> claimColumns(const desk::CaseView &view);
std::vector<Column<casework::Representative>> representativeColumns(const desk::CaseView &view,
                                                                    const bool &shows);
std::vector<Column<law::Deadline>> deadlineColumns(const Workplace &place, const desk::CaseView &view);
std::vector<Column<casework::Item>> itemColumns(const Workplace &place, const desk::CaseView &view);

/// A paper that stands on the case: issued, agreed or decided.
struct PaperRow {
    casework::DocumentKind what = casework::DocumentKind::OtherDocument;
    QString number;
    QDate on;
    QList<PartyId> addressees;
    std::optional<QDate> effectiveOn;
};
QList<PaperRow> papersOf(const casework::CaseFile &file);
std::vector<Column<PaperRow>> paperColumns(const desk::CaseView &view);

} // namespace tiaocai::ui
