// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/table.h"
#include "reports/fonts.h"
#include "reports/hearing_calendar.h"
#include "reports/hearing_lists.h"
#include "reports/pages.h"
#include "reports/print.h"
#include "test_main.h"

#include <QFile>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::reports;
using namespace Qt::StringLiterals;

namespace {

const QDateTime madeAt(QDate(2026, 6, 12), QTime(17, 30));

CalendarHearing hearing(const QString &id)
{
    return {.id = QUuid(id),
            .moves = 2,
            .on = QDate(2026, 6, 15),
            .start = QTime(9, 30),
            .end = QTime(11, 0),
            .title = u"开庭 （2026）石桥仲案7号；第二次, 公开"_s,
            .place = u"石桥分庭 第一庭"_s,
            .description = u"仲裁员：陈明\n书记员：黄丽"_s.repeated(6)};
}

/// What another library reads there, as one JSON object an event.
QList<QJsonObject> readByAnother(const QByteArray &calendar)
{
    static const auto script =
        u"import sys, json, icalendar\n"
        "for e in icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk('VEVENT'):\n"
        "    at = e['DTSTART']\n"
        "    print(json.dumps({'uid': e['UID'], 'sequence': int(e['SEQUENCE']),\n"
        "        'status': e['STATUS'], 'start': at.dt.isoformat(), 'tz': at.params.get('TZID', ''),\n"
        "        'end': e['DTEND'].dt.isoformat() if 'DTEND' in e else '',\n"
        "        'title': e['SUMMARY'], 'place': e.get('LOCATION', ''),\n"
        "        'description': e.get('DESCRIPTION', ''), 'stamp': e['DTSTAMP'].dt.isoformat()}))\n"_s;
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script});
    python.write(calendar);
    python.closeWriteChannel();
    python.waitForFinished(60'000);
    QList<QJsonObject> events;
    for (const auto &line : python.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty()) events << QJsonDocument::fromJson(line).object();
    }
    const auto errors = python.readAllStandardError();
    if (!errors.isEmpty()) qWarning("%s", errors.constData());
    return events;
}

HearingLine line()
{
    return {.on = QDate(2026, 6, 15),
            .start = QTime(9, 30),
            .end = QTime(11, 0),
            .place = u"石桥分庭 第一庭"_s,
            .number = u"（2026）石桥仲案7号"_s,
            .applicants = u"李强"_s,
            .respondents = u"宏达公司"_s,
            .arbitrators = u"陈明"_s,
            .clerk = u"黄丽"_s,
            .how = u"自审"_s,
            .isPublic = true,
            .remark = u"2026-06-29"_s};
}

} // namespace

/// What the docket and a plan give away: calendars and lists.
class TestHearingPapers : public QObject {
    Q_OBJECT

private slots:
    void anotherLibraryReadsTheCalendar()
    {
        const auto id = u"44ad38ea-73f4-5d2a-8ed4-ee8ad5cb6c31"_s;
        auto cancelled = hearing(u"0302bbdd-7eae-5584-950a-ddfb37e885eb"_s);
        cancelled.isCancelled = true;
        auto dayAlone = hearing(u"7334ca56-6575-52f7-96dc-66ddf663ce1c"_s);
        dayAlone.start = dayAlone.end = QTime();
        const auto set = hearing(id);
        const auto events = readByAnother(iCalendar({set, cancelled, dayAlone}, u"庭期"_s, madeAt));
        QCOMPARE(events.size(), 3);
        const auto &first = events.first();
        QCOMPARE(first[u"uid"_s].toString(), id + u"@tiaocai"_s);
        QCOMPARE(first[u"sequence"_s].toInt(), 2);
        QCOMPARE(first[u"status"_s].toString(), u"CONFIRMED"_s);
        QCOMPARE(first[u"start"_s].toString().left(19), u"2026-06-15T09:30:00"_s);
        QCOMPARE(first[u"end"_s].toString().left(19), u"2026-06-15T11:00:00"_s);
        QCOMPARE(first[u"tz"_s].toString(), u"Asia/Shanghai"_s);
        QCOMPARE(first[u"title"_s].toString(), set.title);
        QCOMPARE(first[u"place"_s].toString(), set.place);
        QCOMPARE(first[u"description"_s].toString(), set.description);
        QVERIFY(first[u"stamp"_s].toString().startsWith(u"2026-06-12T09:30:00"_s)); // in UTC
        QCOMPARE(events[1][u"status"_s].toString(), u"CANCELLED"_s);
        QCOMPARE(events[2][u"start"_s].toString(), u"2026-06-15"_s);
    }

    void textIsDataInACalendar()
    {
        auto one = hearing(u"44ad38ea-73f4-5d2a-8ed4-ee8ad5cb6c31"_s);
        one.title = u"a\nEND:VEVENT\r\nBEGIN:VALARM; 𠮷"_s;
        const auto events = readByAnother(iCalendar({one}, u"庭期\nX"_s, madeAt));
        QCOMPARE(events.size(), 1);
        QVERIFY(events.first()[u"title"_s].toString().contains(u"END:VEVENT"_s));
        QVERIFY(events.first()[u"title"_s].toString().endsWith(u"𠮷"_s));
    }

    void aPlanIsAListOnPaperAndInASheet()
    {
        const CircuitPaper plan{QDate(2026, 6, 8),
                                QDate(2026, 6, 30),
                                {line()},
                                {{u"（2026）石桥仲案9号"_s, u"王芳 ⇢ 宏达公司"_s, u"没有空闲的仲裁员"_s}},
                                {{u"出行（人·庭·日）"_s, u"4"_s, u"7"_s, u"3"_s}}};
        const auto document = circuitList(plan, {u"石桥区劳动人事争议仲裁院"_s, madeAt, false});
        QVERIFY(document.foot.join(u' ').contains(u"未经发布不发生效力"_s));
        const auto pdf = pdfPaper(document);
        QVERIFY(pdf && pdf->pages >= 1);
        const auto path = m_folder.filePath(u"plan.xlsx"_s);
        QVERIFY(write(document, path));
        const auto table = intake::readTable(path);
        QVERIFY(table);
        QStringList cells;
        for (const auto &sheet : table->sheets) {
            for (const auto &row : sheet.rows) {
                for (const auto &cell : row)
                    cells << cell.text;
            }
        }
        for (const auto &word : {u"（2026）石桥仲案7号"_s, u"陈明"_s, u"（2026）石桥仲案9号"_s,
                                 u"没有空闲的仲裁员"_s, u"出行（人·庭·日）"_s})
            QVERIFY2(cells.contains(word), qPrintable(word));
    }

    /// The bench writes its remarks by hand: no dash stands in their way. Elsewhere what is empty is a dash.
    void whatIsWrittenByHandStaysBlank()
    {
        auto one = line();
        one.clerk.clear();
        const HearingListGround ground{u"石桥区劳动人事争议仲裁院"_s, madeAt, false};
        const auto dashesOf = [&](const TableDocument &document) {
            const auto pages = paginate(document, typefaces(QFontDatabase::families()).value());
            qsizetype dashes = 0;
            for (const auto &page : pages) {
                for (const auto &text : page.texts)
                    dashes += text.lines.count(u"—"_s);
            }
            return dashes;
        };
        QCOMPARE(dashesOf(benchList({one}, {}, ground)), 1);
        one.how.clear();
        QCOMPARE(dashesOf(doorList({one}, ground)), 2);
    }

private:
    QTemporaryDir m_folder;
};

TIAOCAI_TEST(TestHearingPapers)
#include "test_hearing_papers.moc"
