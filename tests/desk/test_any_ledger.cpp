// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QFile>
#include <QTest>

#include <numeric>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace Qt::StringLiterals;
using desk::scene::Scene;

namespace {

const QStringList headings{
    u"案号"_s,     u"申请人"_s,   u"身份证号"_s, u"联系电话"_s, u"被申请人"_s, u"统一社会信用代码"_s,
    u"案由"_s,     u"人数"_s,     u"请求金额"_s, u"协议金额"_s, u"调解员"_s,   u"乡镇"_s,
    u"收件日期"_s, u"受理日期"_s, u"结案日期"_s, u"调解结果"_s, u"备注"_s,     u"别的"_s};

/// Any text: of no length and of thousands of characters, of all Unicode, lone surrogates and noncharacters too.
rc::Gen<QString> anyText()
{
    const auto unit = rc::gen::weightedOneOf<int>({{6, rc::gen::inRange(0x4E00, 0x9FA5)},
                                                   {3, rc::gen::inRange(0x20, 0x7F)},
                                                   {1, rc::gen::inRange(0, 0x10000)}});
    const auto shortText =
        rc::gen::map(rc::gen::container<std::vector<int>>(unit), [](const std::vector<int> &units) {
            QString text;
            for (const int one : units)
                text += QChar(char16_t(one));
            return text;
        });
    const auto longText =
        rc::gen::map(rc::gen::pair(shortText, rc::gen::inRange(1, 4000)), [](const auto &pair) {
            return pair.first.repeated(pair.second / qMax(1, int(pair.first.size())) + 1);
        });
    return rc::gen::weightedOneOf<QString>({{5, shortText}, {1, longText}});
}

rc::Gen<QString> oneOf(const QStringList &words)
{
    return rc::gen::map(rc::gen::inRange<qsizetype>(0, words.size()), [=](qsizetype i) { return words[i]; });
}

/// What the column may hold, or anything else.
rc::Gen<QString> cellOf(int column)
{
    const auto amount = rc::gen::map(rc::gen::inRange<qint64>(0, 100'000'000'001),
                                     [](qint64 yuan) { return QString::number(yuan); });
    switch (column) {
    case 1:
    case 4:
        return rc::gen::weightedOneOf<QString>(
            {{4, oneOf({u"张三"_s, u"李四、王五"_s, u"赵六等十二人"_s, u"甲公司"_s, u"钱七 外4人"_s})},
             {2, anyText()}});
    case 8:
    case 9:
        return rc::gen::weightedOneOf<QString>({{3, amount}, {1, anyText()}});
    case 12:
    case 13:
    case 14:
        return rc::gen::weightedOneOf<QString>(
            {{6, oneOf({u"2025-03-05"_s, u"2025/3/12"_s, u"20250320"_s, {}, u"10/20/25"_s})},
             {1, anyText()}});
    case 15:
        return rc::gen::weightedOneOf<QString>(
            {{4, oneOf({u"调解成功"_s, u"调解不成"_s, u"撤回申请"_s, u"和解"_s, u"不予受理"_s, {}})},
             {1, anyText()}});
    default:
        return rc::gen::weightedOneOf<QString>({{1, rc::gen::just(QString())}, {2, anyText()}});
    }
}

QString quoted(QString field)
{
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

class TestAnyLedger : public QObject {
    Q_OBJECT

private slots:
    /// Row by row refused, or the office is whole, every case opens and its report is made.
    void leavesTheOfficeWhole()
    {
        Scene scene(QDate(2026, 1, 15));
        QVERIFY(rc::check("an import leaves the office whole", [&] {
            QStringList lines{headings.join(u',')};
            const int rows = *rc::gen::inRange(1, 4);
            for (int row = 0; row < rows; ++row) {
                QStringList fields;
                for (int column = 0; column < headings.size(); ++column)
                    fields << quoted(*cellOf(column));
                lines << fields.join(u',');
            }
            const auto path = scene.at(u"any.csv"_s);
            QFile file(path);
            RC_ASSERT(file.open(QIODevice::WriteOnly));
            file.write("\xEF\xBB\xBF" + lines.join(u'\n').toUtf8());
            file.close();
            const auto imported = scene.desk().ledgers().importFile(path);
            if (!imported) {
                static const QStringList asAFile{u"no-ledger"_s, u"too-large"_s, u"unreadable-file"_s};
                RC_ASSERT(
                    asAFile.contains(imported.error().code)); // strange cells may hide which sign parts them
                return;
            }
            const auto &rejected = imported->reading.rejected;
            const int refused = std::accumulate(rejected.begin(), rejected.end(), 0);
            RC_ASSERT(imported->imported + refused == imported->reading.rows);
            const auto problems = scene.desk().proof().verify();
            RC_ASSERT(problems && problems->isEmpty());
            const auto cases = scene.desk().cases().list();
            RC_ASSERT(bool(cases));
            for (const auto &row : *cases)
                RC_ASSERT(bool(scene.desk().cases().view(row.id)));
            RC_ASSERT(
                bool(scene.desk().reports().make(u"timeline"_s, QDate(2025, 1, 1), QDate(2025, 12, 31))));
            if (!imported->batch.isNull())
                RC_ASSERT(bool(scene.desk().ledgers().voidImport(imported->batch, u"再来"_s)));
        }));
    }
};

TIAOCAI_TEST(TestAnyLedger)
#include "test_any_ledger.moc"
