// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "paths.h"
#include "test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Of which a file is kept; of 14 no office was ever made.
constexpr std::array forms{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 21};
constexpr int issuing = 3; ///< the first in whose file a report was issued

QJsonArray life()
{
    QFile file(tiaocai::test::dataPath(u"/offices/life.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

/// The steps of life.json that a program of a form could take, taken by today's program in a fresh office.
class Life {
public:
    explicit Life(Cli &cli)
        : m_cli(cli)
    {
    }

    void liveUntil(int form)
    {
        for (const auto &step : life()) {
            if (step[u"since"_s].toInt() <= form) take(step.toObject());
        }
    }
    const QStringList &cases() const { return m_cases; }

private:
    void take(const QJsonObject &step)
    {
        QStringList words;
        for (const auto &word : step[u"words"_s].toArray())
            words << filled(word.toString());
        if (words.first() == u"init"_s) return; // Cli has made the office by the same words
        m_cli.setToday(step[u"today"_s].toString());
        const auto output = m_cli.run(words);
        QVERIFY2(output.exit == 0, qPrintable(words.join(u' ') + u": "_s + output.errors));
        if (words.first() == u"register"_s)
            m_cases << output.json[u"case"_s].toObject()[u"number"_s].toString();
    }

    QString filled(QString word)
    {
        static const QRegularExpression aCase(u"^\\{case (\\d)\\}$"_s), anAct(u"\\{act ([a-z-]+)\\}"_s);
        if (const auto match = aCase.match(word); match.hasMatch())
            return m_last = m_cases.value(match.captured(1).toInt() - 1);
        if (const auto match = anAct.match(word); match.hasMatch())
            word.replace(match.captured(0), actOf(match.captured(1)));
        return word.replace(u"{data}"_s, tiaocai::test::dataPath(QString()));
    }

    QString actOf(const QString &kind) const
    {
        for (const auto &act : m_cli.run({u"case"_s, m_last}).json[u"acts"_s].toArray()) {
            if (act[u"kind"_s].toString() == kind) return act[u"uuid"_s].toString();
        }
        return {};
    }

    Cli &m_cli;
    QStringList m_cases;
    QString m_last;
};

/// The data of an act stand as they were written then: what is compared is what follows from them.
QJsonObject withoutData(QJsonObject json)
{
    auto acts = json[u"acts"_s].toArray();
    for (auto act : acts) {
        auto told = act.toObject();
        told.remove(u"data"_s);
        act = told;
    }
    if (!acts.isEmpty()) json[u"acts"_s] = acts;
    return json;
}

/// What is drawn by lot for each office is left out of the comparison: ids, and digests over them.
QString saidOfAll(const QJsonObject &whole)
{
    const auto json = withoutData(whole);
    static const QRegularExpression lot(
        u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}"_s);
    return QString::fromUtf8(QJsonDocument(json).toJson()).replace(lot, u"*"_s);
}

QStringList sorted(const QString &text)
{
    auto lines = text.split(u'\n');
    lines.sort();
    return lines;
}

} // namespace

/// Files that older programs wrote (tests/data/offices/README.md): each opens, is whole, and says what an office says that
/// lived the same life under today's program.
class TestOlderOffices : public QObject {
    Q_OBJECT

private slots:
    void saysTheSameAsAFreshOne_data();
    void saysTheSameAsAFreshOne();
};

void TestOlderOffices::saysTheSameAsAFreshOne_data()
{
    QTest::addColumn<int>("form");
    for (const int form : forms)
        QTest::addRow("form %d", form) << form;
}

void TestOlderOffices::saysTheSameAsAFreshOne()
{
    QFETCH(int, form);
    Cli fresh(u"2025-10-20T08:30"_s), older(u"2025-10-20T08:30"_s);
    Life lived(fresh);
    lived.liveUntil(form);
    QVERIFY(QFile::remove(older.database()));
    QVERIFY(QFile::copy(tiaocai::test::dataPath(u"/offices/form-%1.tiaocai"_s.arg(form)), older.database()));
    QVERIFY(QFile::setPermissions(older.database(), QFile::ReadOwner | QFile::WriteOwner));

    for (auto *office : {&fresh, &older})
        office->setToday(u"2026-11-22T09:00"_s);
    const auto opened = older.run({u"set-target"_s, u"closure"_s, u"--value"_s, u"98"_s});
    QVERIFY2(opened.exit == 0, qPrintable(opened.errors));
    QCOMPARE(fresh.run({u"set-target"_s, u"closure"_s, u"--value"_s, u"98"_s}).exit, 0);
    QCOMPARE(older.run({u"verify"_s}).json[u"problems"_s].toArray(), QJsonArray());

    if (form >= issuing) {
        const auto again =
            older.run({u"report-reissue"_s, u"2026-0001"_s, u"--out"_s, older.path(u"a.csv"_s)});
        QVERIFY2(again.exit == 0, qPrintable(again.errors));
    }
    QList<QStringList> questions{
        {u"cases"_s},
        {u"today"_s},
        {u"follow-ups"_s},
        {u"number-gaps"_s},
        {u"stats"_s, u"--from"_s, u"2025-01-01"_s, u"--to"_s, u"2025-12-31"_s},
        {u"stats"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-11-22"_s, u"--by"_s, u"month"_s},
        {u"stats"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-06-30"_s, u"--as-of"_s,
         u"2026-06-30"_s}};
    for (const auto &number : lived.cases())
        questions << QStringList{u"case"_s, number};
    for (const auto &question : questions) {
        const auto said = older.run(question);
        QVERIFY2(said.exit == 0, qPrintable(question.join(u' ') + u": "_s + said.errors));
        QCOMPARE(sorted(saidOfAll(said.json)), sorted(saidOfAll(fresh.run(question).json)));
    }
}

TIAOCAI_TEST(TestOlderOffices)
#include "test_older_offices.moc"
