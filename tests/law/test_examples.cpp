// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_data.h"
#include "test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tiaocai::law;
using namespace tiaocai::law::test;
using namespace Qt::StringLiterals;

namespace {

QDate date(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// The rule that a row means: its name may carry the scenario behind it.
RuleId ruleOf(const QJsonObject &row)
{
    auto name = row[u"rule"_s].toString();
    if (name == u"WAGE_IN_EMPLOYMENT") return RuleId(u"WAGE_AFTER_END_1Y"_s);
    if (name == u"ARCHIVE_RETENTION") return RuleId(u"ARCHIVE_OTHER_5Y"_s);
    name = name.section(u'+', 0, 0);
    for (const auto &scenario : {u"_SUSPENDED"_s, u"_RESTART"_s, u"_NOTICE"_s}) {
        if (name.endsWith(scenario)) name.chop(scenario.size());
    }
    return RuleId(name);
}

std::optional<RestartKind> restartOf(const QString &type)
{
    static const QHash<QString, RestartKind> kinds{
        {u"add_party"_s, RestartKind::PartyAdded},
        {u"change_claims"_s, RestartKind::ClaimsChanged},
        {u"transfer_jurisdiction"_s, RestartKind::Transferred},
        {u"convert_simple_to_ordinary"_s, RestartKind::ToOrdinary},
    };
    const auto found = kinds.find(type);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

/// False for an event that the test does not know: every one must be known.
bool addEvent(Reckoning &asked, const QJsonObject &event)
{
    static const QStringList onlyTold{u"deemed_service"_s, u"employment_status"_s, u"performance_deadline"_s,
                                      u"closed_by"_s};
    const auto type = event[u"type"_s].toString();
    if (type == u"extend") {
        const auto amount = event.contains(u"days"_s) ? event[u"days"_s].toInt() : 5;
        const auto last = date(event[u"must_be_approved_by"_s]);
        asked.moves.append(Extension{amount, last.isValid() ? std::optional(last) : std::nullopt});
    } else if (type == u"suspend" || type == u"public_notice") {
        const auto ground = type == u"suspend" ? Exclusion::Suspension : Exclusion::Publication;
        asked.moves.append(Exclusion{ground, date(event[u"from"_s]), date(event[u"to"_s])});
    } else if (const auto kind = restartOf(type)) {
        asked.moves.append(Restart{*kind, date(event[u"date"_s])});
    } else if (type == u"interrupt") {
        asked.moves.append(Interruption{date(event[u"date"_s]), std::nullopt});
    } else if (type == u"employment_end") {
        asked.employmentEnded = date(event[u"date"_s]);
    } else {
        return onlyTold.contains(type);
    }
    return true;
}

} // namespace

/// Worked dates: the engine reproduces every one.
class TestExamples : public QObject {
    Q_OBJECT

private slots:
    void agrees_data()
    {
        QTest::addColumn<QJsonObject>("row");
        const auto rows = QJsonDocument::fromJson(data(u"examples.json"_s)).array();
        QVERIFY(rows.size() > 60);
        for (const auto row : rows)
            QTest::newRow(qPrintable(row[u"id"_s].toString())) << row.toObject();
    }
    void agrees()
    {
        QFETCH(QJsonObject, row);
        Reckoning asked{ruleOf(row), date(row[u"start_date"_s])};
        for (const auto event : row[u"events"_s].toArray())
            QVERIFY2(addEvent(asked, event.toObject()), "an event of the example is not understood");
        const auto period = reckon(asked, book(), calendar());
        QVERIFY2(period, period ? "" : qPrintable(period.error().text));
        QCOMPARE(period->due, date(row[u"expected_due"_s]));
        if (row.contains(u"unrolled"_s)) QCOMPARE(period->unrolled, date(row[u"unrolled"_s]));
        if (row.contains(u"lenient_due"_s)) QCOMPARE(period->lenient, date(row[u"lenient_due"_s]));
        QCOMPARE(period->strict.isValid(), row.contains(u"lenient_due"_s));
        // The one row that ends on 31 December of the last loaded year is silent; next year's notice can
        // move it.
        const bool provisional = row[u"provisional"_s].toBool() || row[u"id"_s] == u"EX103"_s;
        QCOMPARE(period->provisional, provisional);
        QCOMPARE(replay(*period, *book().rule(asked.rule), calendar()), period->due);
        QVERIFY(isChained(*period));
    }

private:
    /// Every step that moves begins where the one before ended.
    static bool isChained(const Period &period)
    {
        auto at = period.from;
        for (const auto &step : period.trace) {
            if (step.kind == Step::Ignored || step.kind == Step::None) continue;
            if (step.from != at) return false;
            at = step.to;
        }
        return !period.due.isValid() || at == period.due;
    }
};

TIAOCAI_TEST(TestExamples)
#include "test_examples.moc"
