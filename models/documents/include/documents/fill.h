// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "documents/template.h"
#include "office/registers.h"
#include "office/settings.h"

/// A paper filled from a case file. Pure: the same sources give the same text.
namespace tiaocai::documents {

/// What papers are filled from. Refers to its parts: they outlive it.
struct Sources {
    const casework::CaseFile &file;
    const law::Rules
        &rules; ///< the case's clocks are reckoned with them, and the province stands in its choices
    const office::Office &office;
    const office::Settings &settings;
    const office::Registers &registers;     ///< as of today: where hearings are
    const QHash<PersonId, QString> &people; ///< names of the staff
    QDate today;
    PersonId maker;           ///< who prints
    QString qualityDraw = {}; ///< number and seed of the draw that took the case; empty: none did
    QList<casework::FactElement> elementsBefore = {}; ///< as the case that this one comes from had them
};

/// What is asked for one print.
struct Printing {
    std::optional<PartyId> recipient =
        {}; ///< whom it goes to, where it is made per party, applicant, respondent, ...
    std::optional<RepresentativeId> representative = {}; ///< where it is made per representative
    std::optional<ActId> of = {}; ///< the act that offers it; nullopt: the last effective one of each kind
    std::optional<casework::Act> draft =
        {}; ///< an act that is about to be recorded: it is read as if it stood last
    QHash<QString, QString> answers = {}; ///< by PaperField::key(), as answered() reads them
    QString number = {};                  ///< drawn for this issue; never at preview
    QDate date = {};                      ///< of the paper; invalid: today
    std::optional<int> copies = {};
    QString replaces = {}; ///< number of the issue that this one corrects: 本通知书更正并代替〔…〕号
    /// When the hearing was to be of which that issue told, where this one tells of another day or place.
    QDate replacedDay = {};
    std::optional<QTime> replacedTime = {};
};

/// Where a person fills a field, so that a window can lead there.
enum class Place { Asked, Act, Party, Representative, Claim, Case, Clock, Office, Issue, ByHand, Unknown };

struct Missing {
    QString key;           ///< 被申请人列表.住所
    QString name;          ///< 住所
    QString entry;         ///< of which entry of its list: 顺通物流有限公司; empty: none
    QStringList mandatory; ///< articles, or usual, optional, by hand
    Empty empty = Empty::Mark;
    Place place = Place::Unknown;
    std::optional<casework::ActKind> act; ///< that holds it
    std::optional<PartyId> party;
    QString member; ///< of act, party, settings: "place", "address", "committeeName"

    bool operator==(const Missing &) const = default;
};

struct Filled {
    QString title;          ///< 开庭通知书, without marks
    QString text;           ///< the body: lines with block marks, values escaped (marks.h)
    QList<Missing> missing; ///< in the order of the text; what is omitted without loss is not in it

    bool mayBeIssued() const;
};

/// Refuses `bad-answer` where an answer is not of its field's type, `unknown-field` where the paper asks nothing of that name.
Result<Filled> fill(const Template &paper, const Sources &sources, const Printing &printing);

/// 空白打印: every field a line to write on, every condition a box.
Filled blank(const Template &paper);

/// What is asked of a person before the print. Only these may be answered; everything else is filled where it belongs.
struct Question {
    QString key; ///< of the answer
    FieldType type = FieldType::Text;
    QString preset;      ///< what stands there unless answered otherwise, as an answer is written
    QStringList columns; ///< of a list: names of its cells, in order
};
/// Dates are answered as 2026-11-23, times as 09:30, amounts in yuan, flags as true or false; a list as lines whose cells are
/// divided by |.
QList<Question> questions(const Template &paper, const Sources &sources, const Printing &printing);

} // namespace tiaocai::documents
