// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/packet.h"

#include "base/text.h"
#include "entries.h"
#include "refusals.h"
#include "sheets.h"
#include "texts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <variant>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

/// What a ledger has no column for.
enum class Extra { At, Home, Place, Head, Facts };

using PacketColumn = std::variant<LedgerField, Extra>;

/// The headings of a packet, and what stands below them.
const QList<std::pair<QString, PacketColumn>> &packetHeadings()
{
    static const QList<std::pair<QString, PacketColumn>> list{
        {u"流水号"_s, LedgerField::Serial},
        {u"申请日期"_s, LedgerField::ReceivedOn},
        {u"申请时间"_s, Extra::At},
        {u"申请人"_s, LedgerField::Applicant},
        {u"证件号码"_s, LedgerField::IdNumber},
        {u"联系电话"_s, LedgerField::Phone},
        {u"住所"_s, Extra::Home},
        {u"被申请人"_s, LedgerField::Employer},
        {u"统一社会信用代码"_s, LedgerField::CreditCode},
        {u"被申请人地址"_s, Extra::Place},
        {u"法定代表人"_s, Extra::Head},
        {u"请求事项"_s, LedgerField::Cause},
        {u"请求金额"_s, LedgerField::Claimed},
        {u"事实与理由"_s, Extra::Facts},
        {u"乡镇"_s, LedgerField::Township},
        {u"备注"_s, LedgerField::Remark},
    };
    return list;
}

constexpr std::array neededColumns{LedgerField::Serial, LedgerField::ReceivedOn, LedgerField::Applicant,
                                   LedgerField::Employer};

/// Without its unit and marks. Another aside makes it another heading: "联系电话（代理人）" is not the applicant's.
QString plainHeading(const QString &heading)
{
    static const QRegularExpression aside(u"\\((?:单位:)?(?:元|万元|人民币|必填|选填)\\)|[\\s*:]"_s);
    return simplifiedCharacters(normalized(heading)).remove(aside);
}

int yuanIn(const QString &heading)
{
    return heading.contains(u"万元") ? 10'000 : 1;
}

/// The row of headings of a sheet, and the columns below it.
struct PacketColumns {
    Headings headings;
    QMap<Extra, int> extras;
    QStringList unused;

    /// False: a column before says the same already.
    bool take(const PacketColumn &as, int column, const QString &heading)
    {
        if (const auto *field = std::get_if<LedgerField>(&as)) {
            auto &columns = headings.mapping.columns;
            if (columns.contains(*field)) return false;
            columns.insert(*field, {column, heading, yuanIn(heading)});
            return true;
        }
        const auto extra = std::get<Extra>(as);
        if (extras.contains(extra)) return false;
        extras.insert(extra, column);
        return true;
    }
};

PacketColumns packetColumnsAt(const Sheet &sheet, qsizetype row)
{
    PacketColumns found;
    found.headings.row = int(row) + 1;
    found.headings.mapping.firstRow = int(row) + 2;
    for (qsizetype column = 0; column < sheet.rows[row].size(); ++column) {
        const auto heading = normalized(sheet.at(row, column).text);
        found.headings.all << heading;
        const auto known = std::ranges::find(packetHeadings(), plainHeading(heading),
                                             &std::pair<QString, PacketColumn>::first);
        if (known == packetHeadings().end() || !found.take(known->second, int(column), heading)) {
            if (!heading.isEmpty()) found.unused << heading;
        }
    }
    return found;
}

std::optional<PacketColumns> packetColumnsOf(const Sheet &sheet)
{
    constexpr qsizetype deepestHeading = 40;
    for (qsizetype row = 0; row < qMin(sheet.rows.size(), deepestHeading); ++row) {
        auto found = packetColumnsAt(sheet, row);
        const auto &columns = found.headings.mapping.columns;
        if (std::ranges::all_of(neededColumns, [&](auto field) { return columns.contains(field); }))
            return found;
    }
    return std::nullopt;
}

/// 08:05, 8时5分, 2026-04-03 08:05:00, or the fraction of a day that a spreadsheet keeps.
std::optional<QTime> timeIn(const Cell &cell)
{
    static const QRegularExpression shape(u"(?:^|\\s|T)(\\d{1,2})[:时](\\d{1,2})(?::\\d{1,2}|分)?$"_s);
    if (cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Date) {
        const auto ofDay = cell.number - std::floor(cell.number);
        if (ofDay == 0 && cell.number != 0) return std::nullopt; // a day, or 830, and no time
        return QTime(0, 0).addSecs(qRound(ofDay * 24 * 60) * 60);
    }
    const auto match = shape.match(normalized(cell.text));
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

/// Addresses hold commas and blanks: one party's is told from the next by the semicolon alone.
QStringList oneEach(const QString &text)
{
    static const QRegularExpression between(u"[；;\\n]"_s);
    QStringList list;
    for (const auto &part : text.split(between)) {
        if (const auto said = readText(part); !said.isEmpty()) list << said;
    }
    return list;
}

/// Takes the entries of one sheet, and what stands beside them.
class PacketSheet : public EntryListener {
public:
    PacketSheet(PacketReading &reading, const Sheet &sheet, const PacketColumns &columns)
        : m_reading(reading)
        , m_sheet(sheet)
        , m_columns(columns)
    {
    }

    void take(Entry entry) override
    {
        ++m_reading.rows;
        m_row = entry.row.row;
        m_warnings = std::move(entry.warnings);
        auto refused = std::move(entry.rejection);
        PacketRow made{std::move(entry.row), serial()};
        if (!refused && made.serial.isEmpty())
            refused =
                lacks(LedgerField::Serial, u"no-serial"_s,
                      Intake::tr("The serial number (流水号) is missing, or the spreadsheet changed it: "
                                 "nobody could be answered."));
        if (!refused && made.entry.respondents.isEmpty())
            refused = lacks(LedgerField::Employer, u"no-respondent"_s,
                            Intake::tr("The respondent is missing: whom is the application against?"));
        if (refused) {
            m_reading.reports << *std::move(refused);
            return;
        }
        fill(made);
        m_reading.reports << m_warnings;
        m_reading.applications << std::move(made);
    }
    void passOver(const PassedOver &row) override { m_reading.passedOver << row; }
    void meet(const Headings &) override {}
    bool goOn(qsizetype) override { return true; }

private:
    Cell cellAt(int column) const { return m_sheet.at(m_row - 1, column); }
    RowReport report(int column, const QString &code, const QString &text, bool rejected) const
    {
        return {m_sheet.name, m_row, m_columns.headings.all.value(column), code, text, rejected, column};
    }
    RowReport lacks(LedgerField field, const QString &code, const QString &text) const
    {
        return report(m_columns.headings.mapping.columns[field].column, code, text, true);
    }

    QString serial() const
    {
        const auto cell = cellAt(m_columns.headings.mapping.columns[LedgerField::Serial].column);
        const auto text = normalized(readText(cell.text));
        const bool isWhole =
            !hasLostDigits(cell) && cell.kind != Cell::Kind::Date && cell.kind != Cell::Kind::Error;
        return isWhole && isStorable(text, longestSerial) ? text : QString();
    }
    QString extra(Extra which)
    {
        const auto column = m_columns.extras.value(which, -1);
        const auto cell = column < 0 ? Cell() : cellAt(column);
        if (cell.kind == Cell::Kind::Empty || cell.kind == Cell::Kind::Error) return {};
        const auto text = acceptable(cell.text, m_columns.headings.all.value(column));
        if (text) return *text;
        m_warnings << report(column, text.error().code, text.error().text, false);
        return {};
    }
    std::optional<QTime> at()
    {
        const auto said = extra(Extra::At);
        if (readText(said).isEmpty()) return std::nullopt;
        const auto column = m_columns.extras[Extra::At];
        const auto time = timeIn(cellAt(column));
        if (!time)
            m_warnings << report(column, u"bad-time"_s,
                                 Intake::tr("“%1” is no time of day; it was left out.").arg(said.left(40)),
                                 false);
        return time;
    }
    void fill(PacketRow &row)
    {
        row.at = at();
        row.homes = oneEach(extra(Extra::Home));
        row.places = oneEach(extra(Extra::Place));
        row.heads = oneEach(extra(Extra::Head));
        row.facts = extra(Extra::Facts).trimmed();
    }

    static constexpr qsizetype longestSerial = 60;
    PacketReading &m_reading;
    const Sheet m_sheet; ///< as it was: rows are let go while they are read
    const PacketColumns &m_columns;
    int m_row = 0;
    QList<RowReport> m_warnings;
};

tl::unexpected<Refusal> noPacket(const QString &text)
{
    return refuse(u"no-packet"_s, text);
}

QString neededHeadings()
{
    return u"流水号、申请日期、申请人、被申请人"_s;
}

} // namespace

Result<PacketReading> readPacketTable(const QByteArray &bytes, QDate today)
{
    auto table = tableFrom(bytes);
    if (!table) return refuse(table);
    PacketReading reading{.readAs = table->readAs, .unreadableBytes = table->unreadableBytes};
    bool isPacket = false;
    for (auto &sheet : table->sheets) {
        const auto columns = sheet.hidden ? std::nullopt : packetColumnsOf(sheet);
        if (!columns) {
            if (!isEmpty(sheet))
                reading.otherSheets << OtherSheet{
                    sheet.name, Intake::tr("it does not have the columns %1").arg(neededHeadings())};
            continue;
        }
        isPacket = true;
        for (const auto &heading : columns->unused) {
            if (!reading.unusedColumns.contains(heading)) reading.unusedColumns << heading;
        }
        PacketSheet listener(reading, sheet, *columns);
        readEntries(sheet, columns->headings, true,
                    {.dates = {.epoch = sheet.epoch, .today = today}, .takesArbitrations = true}, listener);
    }
    if (!isPacket)
        return noPacket(Intake::tr("No row of the file has the headings of applications. Needed are: %1.")
                            .arg(neededHeadings()));
    if (reading.rows == 0)
        return noPacket(Intake::tr("The headings of applications were found, but none stands below them."));
    return reading;
}

} // namespace tiaocai::intake
