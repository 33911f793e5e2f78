// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_model.h"

#include "base/id.h"
#include "base/identity.h"
#include "base/papers.h"
#include "base/text.h"
#include "widgets/marks.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

PersonRow fresh()
{
    return {.id = PartyId::fresh().toString()};
}

/// "王  芳" of a spreadsheet is 王芳.
QString nameOf(const QString &cell)
{
    static const QRegularExpression parted(u"^[\\p{Han}\\s]+$"_s);
    auto name = cell.simplified();
    return parted.match(name).hasMatch() ? name.remove(u' ') : name;
}

bool isYes(const QString &cell)
{
    static const QStringList noes{u"0"_s, u"否"_s, u"未签"_s, u"未"_s, u"×"_s};
    return !cell.trimmed().isEmpty() && !noes.contains(cell.trimmed());
}

QString settled(const QString &amount)
{
    const auto read = parseMoney(amount);
    return read && !amount.trimmed().isEmpty() ? toText(*read) : amount.trimmed();
}

std::optional<casework::Sex> sexCalled(const QString &word)
{
    if (word == u"男") return casework::Sex::Male;
    if (word == u"女") return casework::Sex::Female;
    for (const auto &choice : choices<casework::Sex>) {
        if (word.compare(casework::label(choice.value), Qt::CaseInsensitive) == 0) return choice.value;
    }
    return std::nullopt;
}

std::optional<casework::Sex> sexBy(const QString &idNumber)
{
    if (idNumber.isEmpty()) return std::nullopt;
    const auto holder = readIdNumber(idKindOf(idNumber), idNumber);
    if (!holder || !holder->sex) return std::nullopt;
    return *holder->sex == CitizenId::Sex::Male ? casework::Sex::Male : casework::Sex::Female;
}

/// Without the number, which the refusal names and the list hides.
QString wordsFor(const Refusal &ofNumber)
{
    return ofNumber.code == u"bad-id-check-digit" ? PeopleModel::tr("the check digit does not fit")
                                                  : PeopleModel::tr("no such number");
}

void put(PersonRow &row, PersonColumn column, const QString &cell)
{
    switch (column) {
    case PersonColumn::Name:
        row.name = nameOf(cell);
        break;
    case PersonColumn::Sex:
        row.sex = cell.trimmed();
        break;
    case PersonColumn::Period:
        row.period = cell.simplified();
        break;
    case PersonColumn::IdNumber:
        row.idNumber = normalizedNumber(cell);
        break;
    case PersonColumn::Phone:
        row.phone = cell.trimmed();
        break;
    case PersonColumn::Post:
        row.post = cell.trimmed();
        break;
    case PersonColumn::Amount:
        row.amount = settled(cell);
        break;
    case PersonColumn::Signed:
        row.isSigned = isYes(cell);
        break;
    case PersonColumn::None:
        break;
    }
}

PersonColumn columnOf(int column)
{
    static const QList<PersonColumn> columns{
        PersonColumn::None,   PersonColumn::Name, PersonColumn::IdNumber, PersonColumn::Sex,
        PersonColumn::Phone,  PersonColumn::Post, PersonColumn::Period,   PersonColumn::Amount,
        PersonColumn::Signed, PersonColumn::None, PersonColumn::None};
    return columns.value(column, PersonColumn::None);
}

bool isPhone(const QString &text)
{
    static const QRegularExpression shape(u"^(?:1\\d{10}|(?:0\\d{2,3})?\\d{7,8})$"_s);
    return shape.match(normalizedNumber(text)).hasMatch();
}

} // namespace

bool PersonRow::isBlank() const
{
    return name.isEmpty() && idNumber.isEmpty() && phone.isEmpty() && post.isEmpty() && amount.isEmpty() &&
           sex.isEmpty() && period.isEmpty();
}

std::optional<casework::Sex> PersonRow::knownSex() const
{
    return sex.isEmpty() ? sexBy(idNumber) : sexCalled(sex);
}

std::optional<Money> PersonRow::claim() const
{
    if (amount.trimmed().isEmpty()) return std::nullopt;
    const auto read = parseMoney(amount);
    return read ? std::optional(*read) : std::nullopt;
}

void PeopleModel::setRows(const QList<PersonRow> &rows)
{
    m_beforePaste.reset();
    replace(rows);
}

void PeopleModel::replace(const QList<PersonRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    for (auto &row : m_rows) {
        if (row.id.isEmpty()) row.id = fresh().id;
    }
    endResetModel();
    emit edited();
}

void PeopleModel::addRow()
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.append(fresh());
    endInsertRows();
    keepWhatIsTyped();
    emit edited();
}

void PeopleModel::removeAt(const QList<int> &rows)
{
    auto left = m_rows;
    auto from = rows;
    std::ranges::sort(from, std::greater());
    for (const int row : from)
        left.removeAt(row);
    setRows(left);
}

void PeopleModel::paste(const PastedPeople &pasted)
{
    m_pasted = pasted;
    const auto before = m_rows;
    auto rows = m_rows;
    rows.removeIf([](const PersonRow &row) { return row.isBlank(); });
    for (const auto &cells : pasted.rows) {
        auto row = fresh();
        for (qsizetype i = 0; i < cells.size() && i < pasted.columns.size(); ++i)
            put(row, pasted.columns[i], cells[i]);
        if (!row.isBlank()) rows.append(row);
    }
    m_beforePaste = before;
    replace(rows);
}

/// A column that was filled is taken back until something else is typed, which would go with it.
void PeopleModel::keepWhatIsTyped()
{
    if (m_pasted.rows.isEmpty()) m_beforePaste.reset();
}

void PeopleModel::fill(PersonColumn column, const QString &value)
{
    const auto before = m_rows;
    auto rows = m_rows;
    for (auto &row : rows) {
        const auto &there = column == PersonColumn::Amount   ? row.amount
                            : column == PersonColumn::Period ? row.period
                                                             : row.post;
        if (!row.isBlank() && there.trimmed().isEmpty()) put(row, column, value);
    }
    m_pasted = {};
    m_beforePaste = before;
    replace(rows);
}

bool PeopleModel::undoPaste()
{
    if (!m_beforePaste) return false;
    const auto before = *m_beforePaste; // setting rows forgets it
    setRows(before);
    return true;
}

void PeopleModel::takeColumns(const QList<PersonColumn> &columns)
{
    auto pasted = m_pasted;
    pasted.columns = columns;
    if (undoPaste()) paste(pasted);
}

void PeopleModel::setKnown(const QHash<QString, QString> &numbers)
{
    m_known = numbers;
    if (!m_rows.isEmpty()) emit dataChanged(index(0, Check), index(rowCount() - 1, Check));
}

void PeopleModel::setJoining(const QStringList &there, bool mustConsent)
{
    m_isJoining = true;
    m_there = there;
    m_mustConsent = mustConsent;
    emit headerDataChanged(Qt::Horizontal, Signed, Signed);
}

void PeopleModel::setAllSigned(bool isSigned)
{
    for (auto &row : m_rows)
        row.isSigned = isSigned && !row.isBlank();
    keepWhatIsTyped();
    if (!m_rows.isEmpty()) emit dataChanged(index(0, 0), index(rowCount() - 1, Check));
    emit edited();
}

PersonCheck PeopleModel::check(int line) const
{
    const auto &row = m_rows[line];
    if (row.isBlank()) return {};
    if (row.name.trimmed().isEmpty()) return {PersonCheck::Wrong, tr("no name"), PersonColumn::Name};
    if (!row.amount.isEmpty() && !row.claim())
        return {PersonCheck::Wrong, tr("no amount"), PersonColumn::Amount};
    if (!row.sex.isEmpty() && !row.knownSex())
        return {PersonCheck::Wrong, tr("sex: male or female"), PersonColumn::Sex};
    if (!row.idNumber.isEmpty()) {
        if (const auto id = readIdNumber(idKindOf(row.idNumber), row.idNumber); !id)
            return {PersonCheck::Wrong, wordsFor(id.error()), PersonColumn::IdNumber};
        if (m_there.contains(row.idNumber))
            return {PersonCheck::Wrong, tr("is a party already"), PersonColumn::IdNumber};
        for (int other = 0; other < m_rows.size(); ++other) {
            if (other != line && m_rows[other].idNumber == row.idNumber)
                return {PersonCheck::Wrong, tr("the number of line %1").arg(other + 1),
                        PersonColumn::IdNumber};
        }
    }
    if (m_mustConsent && !row.isSigned)
        return {PersonCheck::Wrong, tr("has not consented"), PersonColumn::Signed};
    if (const auto byNumber = sexBy(row.idNumber); byNumber && byNumber != row.knownSex())
        return {PersonCheck::Look, tr("by the ID number: %1").arg(casework::label(*byNumber)),
                PersonColumn::Sex};
    if (!row.phone.isEmpty() && !isPhone(row.phone))
        return {PersonCheck::Look, tr("is the phone number complete?"), PersonColumn::Phone};
    if (const auto known = m_known.value(row.idNumber); !known.isEmpty())
        return {PersonCheck::Look, tr("same person as in %1").arg(known), PersonColumn::IdNumber};
    return {};
}

int PeopleModel::count(PersonCheck::Kind kind) const
{
    int lines = 0;
    for (int row = 0; row < m_rows.size(); ++row)
        lines += !m_rows[row].isBlank() && check(row).kind == kind ? 1 : 0;
    return lines;
}

Money PeopleModel::sum() const
{
    Money sum;
    for (const auto &row : m_rows)
        sum += row.claim().value_or(Money());
    return sum;
}

QStringList PeopleModel::delegates() const
{
    QStringList names;
    for (const auto &row : m_rows) {
        if (row.isDelegate && !row.isBlank()) names << row.name.trimmed();
    }
    return names;
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant PeopleModel::shown(const PersonRow &row, int line, int column) const
{
    switch (column) {
    case Number:
        return line + 1;
    case Name:
        return row.name;
    case IdNumber:
        return row.idNumber;
    case Sex:
        return row.knownSex() ? casework::label(*row.knownSex()) : row.sex;
    case Phone:
        return row.phone;
    case Post:
        return row.post;
    case Period:
        return row.period;
    case Amount:
        return row.amount;
    case Check: {
        const auto found = check(line);
        if (row.isBlank()) return {};
        return found.kind == PersonCheck::Fine
                   ? u"✓ "_s + tr("fine")
                   : (found.kind == PersonCheck::Wrong ? u"▲ "_s : u"△ "_s) + found.words;
    }
    default:
        return {};
    }
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const auto &row = m_rows[index.row()];
    const int column = index.column();
    if (role == Qt::DisplayRole && column == IdNumber) return maskedId(row.idNumber);
    if (role == Qt::DisplayRole && column == Phone) return maskedPhone(row.phone);
    if (role == Qt::DisplayRole || role == Qt::EditRole) return shown(row, index.row(), column);
    if (role == Qt::CheckStateRole && column == Signed) return row.isSigned ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::CheckStateRole && column == Delegate) return row.isDelegate ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && column == Amount) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) return data(index, Qt::DisplayRole).toString().toHtmlEscaped();
    if (role == Qt::ForegroundRole) {
        const auto found = check(index.row());
        const bool isPlace =
            column == Check || (found.at != PersonColumn::None && columnOf(column) == found.at);
        if (found.kind == PersonCheck::Wrong && isPlace) return color(Mark::Late);
    }
    return {};
}

bool PeopleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    auto &row = m_rows[index.row()];
    const auto before = row;
    if (role == Qt::CheckStateRole && index.column() == Signed)
        row.isSigned = value.toInt() == Qt::Checked;
    else if (role == Qt::CheckStateRole && index.column() == Delegate)
        row.isDelegate = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole)
        put(row, columnOf(index.column()), value.toString());
    if (row == before) return false;
    keepWhatIsTyped();
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, Check)); // a number may be another line's
    emit edited();
    return true;
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    if (section == Number) return tr("No.");
    if (section == Check) return tr("Check");
    if (section == Signed && m_isJoining) return tr("Consents");
    if (section == Delegate) return tr("Speaks for all");
    return label(columnOf(section));
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    const auto plain = QAbstractTableModel::flags(index);
    if (!index.isValid()) return plain;
    if (index.column() == Signed || index.column() == Delegate) return plain | Qt::ItemIsUserCheckable;
    return index.column() == Number || index.column() == Check ? plain : plain | Qt::ItemIsEditable;
}

QJsonArray toJson(const QList<PersonRow> &rows)
{
    QJsonArray array;
    for (const auto &row : rows) {
        if (row.isBlank()) continue;
        array.append(QJsonObject{{u"id"_s, row.id},
                                 {u"name"_s, row.name},
                                 {u"idNumber"_s, row.idNumber},
                                 {u"phone"_s, row.phone},
                                 {u"post"_s, row.post},
                                 {u"amount"_s, row.amount},
                                 {u"signed"_s, row.isSigned},
                                 {u"delegate"_s, row.isDelegate},
                                 {u"sex"_s, row.sex},
                                 {u"period"_s, row.period}});
    }
    return array;
}

QList<PersonRow> peopleFrom(const QJsonArray &array)
{
    QList<PersonRow> rows;
    for (const auto &value : array) {
        const auto object = value.toObject();
        const auto text = [&](const QString &key) { return object.value(key).toString(); };
        rows.append(PersonRow{text(u"id"_s), text(u"name"_s), text(u"idNumber"_s), text(u"phone"_s),
                              text(u"post"_s), text(u"amount"_s), object.value(u"signed"_s).toBool(),
                              object.value(u"delegate"_s).toBool(), text(u"sex"_s), text(u"period"_s)});
    }
    return rows;
}

} // namespace tiaocai::ui
