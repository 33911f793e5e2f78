// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "documents/template.h"

#include <variant>

namespace tiaocai::documents {

/// What stands around a field: the entry of the list that it repeats in, and of the lists around that one.
struct Scope {
    const casework::Party *party = nullptr;
    const casework::Representative *representative = nullptr;
    const casework::Claim *claim = nullptr;
    const casework::AgreementItem *item = nullptr;
    const casework::ClaimResult *result = nullptr;
    const casework::Act *act = nullptr;
    std::optional<PersonId> person = {}; ///< an arbitrator
    QString word = {};                   ///< an entry that is a text alone
    QHash<QString, QString> cells = {};  ///< an entry that a person answered
    qsizetype place = 0, of = 0;         ///< from 1, in how many
    bool isBlank = false;                ///< an entry to be written by hand
    qsizetype before = 0;                ///< entries that were counted before this list
};

/// A choice: its written name and its Chinese word.
struct Word {
    QString name, text;
};
using Rows = QList<Scope>;

/// What a field says; monostate and what is empty of its type: nothing.
using Value = std::variant<std::monostate, QString, Word, bool, QDate, QTime, Money, qint64, Rows>;

bool isEmpty(const Value &value);
/// Whether a section on it prints.
bool isTrue(const Value &value);
/// As papers write it (section 8 of the list of documents): 2026年11月23日, 9时30分, 15,000.00, 壹万元整.
QString text(const Value &value, FieldType type);
/// 一, 十, 十二, 一百零五.
QString numeral(qint64 number);
/// 二〇二六年十一月二十三日.
QString inHan(QDate day);
/// The written name of a choice, "yes" or "no"; empty for everything else.
QString writtenName(const Value &value);
/// An entry of a list is one line: what was written on several stands behind each other.
QString onOneLine(QString words);
/// Money, or none.
std::optional<Money> money(const Value &value);

} // namespace tiaocai::documents
