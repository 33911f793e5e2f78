// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "test_main.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonArray arrayOf(const Cli::Output &output)
{
    return QJsonDocument::fromJson(output.bytes).array();
}

/// Of a paper, and of one recipient where one is named.
QList<QJsonObject> linesOf(const QJsonArray &list, const QString &paper, const QString &recipient = {})
{
    QList<QJsonObject> lines;
    for (const auto &value : list) {
        const auto line = value.toObject();
        const bool isHis = recipient.isEmpty() || line[u"recipient"_s].toString() == recipient;
        if (line[u"template"_s].toString() == paper && isHis) lines << line;
    }
    return lines;
}

QString sha256Of(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
}

QJsonObject part(const QString &role, const QString &kind, const QString &name)
{
    return {{u"role"_s, role},
            {u"kind"_s, kind},
            {u"name"_s, name},
            {u"address"_s, u"石桥镇人民路1号"_s},
            {u"phone"_s, u"13800001111"_s}};
}

/// A court with one room and an arbitration that is about to be heard; Monday 2026-06-01.
class HearingCourt : public Cli {
public:
    HearingCourt()
        : Cli(u"2026-05-08T08:00"_s)
    {
        setToday(u"2026-05-08T08:30"_s);
        mustRun({u"import-registers"_s, written(u"registers.json"_s, registers())});
        mustRun({u"change-office"_s, u"--address"_s, u"石桥区建设路88号"_s, u"--telephone"_s,
                 u"0377-00008888"_s});
        setToday(u"2026-05-12T09:00"_s);
        number = accepted();
        setToday(u"2026-06-01T08:00"_s);
        mustAct(u"tribunal-composed"_s, u"2026-06-01"_s,
                {{u"arbitrators"_s, QJsonArray{u"王志远"_s}},
                 {u"presiding"_s, u"王志远"_s},
                 {u"recorder"_s, u"黄丽"_s}});
        mustAct(u"hearing-set"_s, u"2026-06-01"_s,
                {{u"day"_s, u"2026-06-16"_s},
                 {u"time"_s, u"09:30"_s},
                 {u"minutes"_s, 90},
                 {u"room"_s, u"Y1"_s},
                 {u"arbitrators"_s, QJsonArray{u"王志远"_s}},
                 {u"clerk"_s, u"黄丽"_s}});
    }

    void name() const
    {
        mustRun({u"set"_s, u"committeeName"_s, u"石桥区劳动人事争议仲裁委员会"_s});
        mustRun({u"set"_s, u"postcode"_s, u"473000"_s});
    }
    Output document(const QString &paper, const QString &file, const QStringList &more = {}) const
    {
        return run(QStringList{u"document"_s, number, paper, u"--out"_s, path(file)} + more);
    }
    QJsonArray documents() const { return arrayOf(run({u"documents"_s, number})); }
    QJsonArray service() const { return arrayOf(run({u"service"_s, number})); }
    void serve(const QString &party, const QString &on) const
    {
        mustAct(u"document-served"_s, on,
                {{u"what"_s, u"hearing-notice"_s},
                 {u"hearing"_s, u"hearing-1"_s},
                 {u"recipient"_s, party},
                 {u"method"_s, u"direct"_s},
                 {u"receivedOn"_s, on}});
    }
    void mustAct(const QString &verb, const QString &on, const QJsonObject &data) const
    {
        if (act(number, verb, on, data).isEmpty()) qFatal("%s", qPrintable(verb));
    }

    QString number;

private:
    void mustRun(const QStringList &words) const
    {
        const auto done = run(words);
        if (done.exit != 0) qFatal("%s: %s", qPrintable(words.first()), qPrintable(done.errors));
    }
    QString written(const QString &file, const QJsonObject &json) const
    {
        QFile to(path(file));
        if (!to.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(file));
        to.write(QJsonDocument(json).toJson());
        return to.fileName();
    }
    static QJsonObject registers()
    {
        const QJsonArray running{QJsonObject{{u"from"_s, u"2024-01-01"_s}, {u"state"_s, u"running"_s}}};
        const QJsonObject court{
            {u"code"_s, u"Y"_s},     {u"name"_s, u"仲裁院"_s},
            {u"kind"_s, u"court"_s}, {u"address"_s, u"石桥区建设路88号"_s},
            {u"states"_s, running},  {u"townships"_s, QJsonArray{u"石桥镇"_s}},
            {u"travelMinutes"_s, 0}, {u"hours"_s, QJsonArray{QJsonArray{u"09:00"_s, u"12:00"_s}}}};
        const QJsonObject room{{u"code"_s, u"Y1"_s},    {u"name"_s, u"第一仲裁庭"_s},
                               {u"tribunal"_s, u"Y"_s}, {u"from"_s, u"2024-01-01"_s},
                               {u"to"_s, QJsonValue()}, {u"online"_s, false}};
        const QJsonObject person{
            {u"name"_s, u"王志远"_s},
            {u"employment"_s, u"full-time"_s},
            {u"home"_s, u"Y"_s},
            {u"terms"_s, QJsonArray{QJsonObject{{u"from"_s, u"2024-01-01"_s}, {u"to"_s, QJsonValue()}}}},
            {u"specialities"_s, QJsonArray()},
            {u"unavailable"_s, QJsonArray()}};
        const QJsonObject clerk{
            {u"name"_s, u"黄丽"_s}, {u"home"_s, u"Y"_s}, {u"unavailable"_s, QJsonArray()}};
        return {{u"tribunals"_s, QJsonArray{court}},
                {u"rooms"_s, QJsonArray{room}},
                {u"arbitrators"_s, QJsonArray{person}},
                {u"clerks"_s, QJsonArray{clerk}},
                {u"places"_s, QJsonArray()}};
    }
    QString accepted() const
    {
        const QJsonObject claim{{u"cause"_s, u"wage-arrears"_s}, {u"amount"_s, 1'500'000}};
        const auto file =
            written(u"case.json"_s,
                    {{u"kind"_s, u"arbitration"_s},
                     {u"receivedOn"_s, u"2026-05-08"_s},
                     {u"township"_s, u"石桥镇"_s},
                     {u"isSigned"_s, true},
                     {u"parties"_s, QJsonArray{part(u"applicant"_s, u"worker"_s, u"何建民"_s),
                                               part(u"respondent"_s, u"employer"_s, u"顺通物流有限公司"_s)}},
                     {u"claims"_s, QJsonArray{claim}}});
        const auto registered = run({u"register"_s, file});
        if (registered.exit != 0) qFatal("%s", qPrintable(registered.errors));
        const auto uuid = registered.json[u"case"_s][u"uuid"_s].toString();
        act(uuid, u"arbitration-accepted"_s, u"2026-05-11"_s);
        act(uuid, u"document-served"_s, u"2026-05-12"_s,
            {{u"what"_s, u"application-copy"_s},
             {u"recipient"_s, u"respondent"_s},
             {u"method"_s, u"direct"_s},
             {u"receivedOn"_s, u"2026-05-12"_s}});
        return run({u"case"_s, uuid}).json[u"number"_s].toString();
    }
};

/// How often the audit says that one was printed.
qsizetype printsOf(const Cli &cli, const QString &paper)
{
    const auto lines = cli.run({u"audit"_s}).json[u"lines"_s].toArray();
    return std::ranges::count_if(lines, [&](const auto &line) {
        return line[u"what"_s] == u"print"_s &&
               line[u"subject"_s].toString().startsWith(u"document %1 "_s.arg(paper));
    });
}

} // namespace

/// Papers as another program sees them: offered, refused, issued, printed again, served.
class TestDocuments : public QObject {
    Q_OBJECT

private slots:
    void offersWhatTheActsCallFor()
    {
        const HearingCourt court;
        const auto list = court.documents();
        for (const auto &paper : {u"hearing-notice"_s, u"tribunal-notice"_s}) {
            for (const auto &party : {u"何建民"_s, u"顺通物流有限公司"_s}) {
                const auto lines = linesOf(list, paper, party);
                QCOMPARE(lines.size(), 1);
                QVERIFY(lines.first()[u"offered"_s].toBool());
                QVERIFY(!lines.first()[u"issued"_s].toBool());
                QVERIFY(lines.first()[u"number"_s].isNull());
                QVERIFY(lines.first()[u"due"_s].toBool());
            }
        }
        const auto hearing = linesOf(list, u"hearing-notice"_s).first();
        QCOMPARE(hearing[u"title"_s].toString(), u"开庭通知书"_s);
        QCOMPARE(hearing[u"copies"_s].toString(), u"1＋1存卷"_s);
        // Five full working days lie between it and Tuesday 16 June.
        QCOMPARE(hearing[u"receiveBy"_s].toString(), u"2026-06-08"_s);
        QVERIFY(linesOf(list, u"postponement-notice"_s).isEmpty());
    }
    void refusesWhatLacksAField()
    {
        const HearingCourt court;
        const auto refused = court.document(u"hearing-notice"_s, u"notice.pdf"_s);
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.errors.startsWith(u"document-incomplete"_s), qPrintable(refused.errors));
        QVERIFY(refused.errors.contains(u"仲裁委员会"_s));
        QVERIFY(!QFile::exists(court.path(u"notice.pdf"_s)));
        QCOMPARE(printsOf(court, u"hearing-notice"_s), 0);
        court.name();
        QCOMPARE(court.document(u"hearing-notice"_s, u"no/such/notice.pdf"_s).exit, 1);
        QCOMPARE(printsOf(court, u"hearing-notice"_s), 0);
        const auto issued = court.document(u"hearing-notice"_s, u"notice.pdf"_s, {u"--to"_s, u"何建民"_s});
        QVERIFY2(issued.exit == 0, qPrintable(issued.errors));
        // The refusal took no number.
        QCOMPARE(issued.json[u"number"_s].toString(), u"石劳人仲书〔2026〕1号"_s);
        QVERIFY(arrayOf(court.run({u"number-gaps"_s})).isEmpty());
    }
    void issuesToEverybodyInOneFile()
    {
        const HearingCourt court;
        court.name();
        const auto issued = court.document(u"hearing-notice"_s, u"all.pdf"_s);
        QVERIFY2(issued.exit == 0, qPrintable(issued.errors));
        QCOMPARE(issued.json[u"file"_s].toString(), court.path(u"all.pdf"_s));
        QCOMPARE(issued.json[u"sha256"_s].toString(), sha256Of(court.path(u"all.pdf"_s)));
        const auto papers = issued.json[u"papers"_s].toArray();
        QCOMPARE(papers.size(), 2);
        QCOMPARE(papers[0][u"number"_s].toString(), u"石劳人仲书〔2026〕1号"_s);
        QCOMPARE(papers[1][u"number"_s].toString(), u"石劳人仲书〔2026〕2号"_s);
        for (const auto &line : linesOf(court.documents(), u"hearing-notice"_s))
            QVERIFY(line[u"issued"_s].toBool());
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
        QCOMPARE(printsOf(court, u"hearing-notice"_s), 1);
    }
    /// Whatever happened since: the same bytes under the same number.
    void printsAgainFromWhatIsKept()
    {
        HearingCourt court;
        court.name();
        const QStringList to{u"--to"_s, u"顺通物流有限公司"_s};
        const auto first = court.document(u"hearing-notice"_s, u"1.pdf"_s, to);
        QVERIFY2(first.exit == 0, qPrintable(first.errors));
        court.setToday(u"2026-06-02T10:00"_s);
        const auto again = court.document(u"hearing-notice"_s, u"2.pdf"_s, to);
        QCOMPARE(again.json[u"number"_s], first.json[u"number"_s]);
        QCOMPARE(sha256Of(court.path(u"2.pdf"_s)), sha256Of(court.path(u"1.pdf"_s)));
        QCOMPARE(first.json[u"papers"_s][0][u"sha256"_s].toString(), sha256Of(court.path(u"1.pdf"_s)));
    }
    /// The change is a notice that names the one of the day before, to whom that one was given.
    void aMovedHearingNamesTheNoticeBefore()
    {
        const HearingCourt court;
        court.name();
        const QStringList to{u"--to"_s, u"何建民"_s};
        const auto first = court.document(u"hearing-notice"_s, u"1.pdf"_s, to);
        QVERIFY2(first.exit == 0, qPrintable(first.errors));
        court.mustAct(u"hearing-set"_s, u"2026-06-01"_s,
                      {{u"hearing"_s, u"hearing-1"_s},
                       {u"day"_s, u"2026-06-17"_s},
                       {u"time"_s, u"10:00"_s},
                       {u"minutes"_s, 90},
                       {u"room"_s, u"Y1"_s},
                       {u"arbitrators"_s, QJsonArray{u"王志远"_s}},
                       {u"clerk"_s, u"黄丽"_s}});
        const auto second = court.document(u"hearing-notice"_s, u"2.pdf"_s, to);
        QVERIFY2(second.exit == 0, qPrintable(second.errors));
        QVERIFY(second.json[u"number"_s] != first.json[u"number"_s]);
        QCOMPARE(second.json[u"papers"_s][0][u"version"_s].toInt(), 2);
        // Who was never told of the day before is told of no change.
        const auto other =
            court.document(u"hearing-notice"_s, u"3.pdf"_s, {u"--to"_s, u"顺通物流有限公司"_s});
        QCOMPARE(other.json[u"papers"_s][0][u"version"_s].toInt(), 1);
    }
    void correctsByANewVersion()
    {
        const HearingCourt court;
        court.name();
        const QStringList to{u"--to"_s, u"何建民"_s};
        const auto first = court.document(u"tribunal-notice"_s, u"1.pdf"_s, to);
        QVERIFY2(first.exit == 0, qPrintable(first.errors));
        const auto number = first.json[u"number"_s].toString();
        const auto second =
            court.document(u"tribunal-notice"_s, u"2.pdf"_s, to + QStringList{u"--corrects"_s, number});
        QVERIFY2(second.exit == 0, qPrintable(second.errors));
        QCOMPARE(second.json[u"papers"_s][0][u"version"_s].toInt(), 2);
        QVERIFY(second.json[u"number"_s].toString() != number);
        QCOMPARE(court
                     .document(u"tribunal-notice"_s, u"3.pdf"_s,
                               to + QStringList{u"--corrects"_s, u"石劳人仲书〔2026〕99号"_s})
                     .errors.section(u':', 0, 0),
                 u"unknown-document"_s);
    }
    /// 办案规则 54: a decision corrects an award; a second print of it would say something else.
    void anAwardIsNotOverprinted()
    {
        const HearingCourt court;
        court.name();
        for (const auto &paper : {u"award"_s, u"arbitration-mediation-award"_s}) {
            const auto refused =
                court.document(paper, u"2.pdf"_s, {u"--to"_s, u"何建民"_s, u"--corrects"_s, u"南1号"_s});
            QCOMPARE(refused.exit, 1);
            QVERIFY2(refused.errors.startsWith(u"not-overprinted"_s), qPrintable(refused.errors));
        }
    }
    void isNotIssuedWhereTheFileCannotBeWritten()
    {
        const HearingCourt court;
        court.name();
        const auto lost = court.document(u"hearing-notice"_s, u"no/such/folder.pdf"_s);
        QCOMPARE(lost.exit, 1);
        QVERIFY2(lost.errors.startsWith(u"not-found"_s), qPrintable(lost.errors));
        for (const auto &line : linesOf(court.documents(), u"hearing-notice"_s))
            QVERIFY(!line[u"issued"_s].toBool());
        QCOMPARE(court.document(u"hearing-notice"_s, u"notice.pdf"_s).json[u"number"_s].toString(),
                 u"石劳人仲书〔2026〕1号"_s);
    }
    /// Cover, catalogue with its pages, and what was issued, in one file.
    void bindsTheWholeFile()
    {
        HearingCourt court;
        court.name();
        QCOMPARE(court.document(u"hearing-notice"_s, u"all.pdf"_s).exit, 0);
        const auto bind = [&](const QString &file, const QStringList &more = {}) {
            return court.run(QStringList{u"case-file"_s, court.number, u"--out"_s, court.path(file)} + more);
        };
        QVERIFY(bind(u"side.pdf"_s, {u"--side"_s}).errors.startsWith(u"volume-empty"_s));
        QVERIFY(!QFile::exists(court.path(u"side.pdf"_s)));
        const auto bound = bind(u"main.pdf"_s);
        QCOMPARE(bound.exit, 0);
        const auto papers = bound.json[u"papers"_s].toArray();
        QCOMPARE(papers.size(), 2);
        QCOMPARE(papers[0][u"from"_s].toInt(), 1);
        QCOMPARE(papers[1][u"from"_s].toInt(), papers[0][u"to"_s].toInt() + 1);
        QCOMPARE(bound.json[u"frontPages"_s].toInt(), 2);
        QCOMPARE(papers[1][u"number"_s].toString(), u"石劳人仲书〔2026〕2号"_s);
        QFile file(court.path(u"main.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(4) == "%PDF");
        QCOMPARE(bind(u"main.txt"_s).exit, 2);
    }
    /// A copy for others names what it leaves out; a folder holds everything as files.
    void theWholeCaseLeaves()
    {
        HearingCourt court;
        court.name();
        QCOMPARE(court.document(u"hearing-notice"_s, u"all.pdf"_s).exit, 0);
        const auto scan = court.path(u"回执.txt"_s);
        {
            QFile file(scan);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("回执") > 0);
        }
        QCOMPARE(court.run({u"attach"_s, court.number, scan}).exit, 0);
        const auto covered =
            court.run({u"case-file"_s, court.number, u"--out"_s, court.path(u"copy.pdf"_s), u"--covered"_s});
        QVERIFY2(covered.exit == 0, qPrintable(covered.errors));
        QCOMPARE(covered.json[u"leftOut"_s].toArray(), QJsonArray{u"回执.txt"_s});
        QCOMPARE(covered.json[u"papers"_s].toArray().size(), 2);
        QCOMPARE(court
                     .run({u"case-file"_s, court.number, u"--out"_s, court.path(u"x.pdf"_s), u"--side"_s,
                           u"--covered"_s})
                     .exit,
                 2);
        const auto folder = court.path(u"folder"_s);
        const auto laid = court.run({u"case-folder"_s, court.number, u"--out"_s, folder});
        QVERIFY2(laid.exit == 0, qPrintable(laid.errors));
        const auto files = laid.json[u"files"_s].toArray();
        QCOMPARE(files.size(), 3);
        for (const auto &path : files)
            QVERIFY2(QFile::exists(folder + u'/' + path.toString()), qPrintable(path.toString()));
        QFile index(folder + u"/index.html"_s);
        QVERIFY(index.open(QIODevice::ReadOnly));
        const auto html = QString::fromUtf8(index.readAll());
        QVERIFY(html.contains(court.number) && html.contains(u"开庭通知书（何建民）"_s));
        QVERIFY(court.run({u"case-folder"_s, court.number, u"--out"_s, folder})
                    .errors.startsWith(u"file-exists"_s));
    }
    /// Items are named by the numbers of the register.
    void keepsTheRegisterOfEvidence()
    {
        HearingCourt court;
        court.mustAct(
            u"evidence-received"_s, u"2026-06-01"_s,
            {{u"by"_s, u"applicant"_s},
             {u"evidence"_s,
              QJsonArray{QJsonObject{{u"name"_s, u"劳动合同"_s}, {u"form"_s, u"original"_s}, {u"pages"_s, 6}},
                         QJsonObject{{u"name"_s, u"工资条"_s}, {u"form"_s, u"copy"_s}}}}});
        court.mustAct(
            u"evidence-exchanged"_s, u"2026-06-01"_s,
            {{u"evidence"_s, QJsonArray{u"申1"_s, u"申2"_s}}, {u"to"_s, QJsonArray{u"respondent"_s}}});
        court.mustAct(u"evidence-examined"_s, u"2026-06-01"_s,
                      {{u"opinions"_s, QJsonArray{QJsonObject{{u"item"_s, u"申2"_s},
                                                              {u"party"_s, u"respondent"_s},
                                                              {u"authenticity"_s, u"disputes"_s}}}}});
        const QJsonObject back{
            {u"evidence"_s, QJsonArray{u"申1"_s}}, {u"to"_s, u"applicant"_s}, {u"receiver"_s, u"何建民"_s}};
        court.mustAct(u"evidence-returned"_s, u"2026-06-01"_s, back);
        const auto rows = court.run({u"evidence"_s, court.number}).json[u"evidence"_s].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][u"number"_s].toString(), u"申1"_s);
        QCOMPARE(rows[0][u"form"_s].toString(), u"original"_s);
        QCOMPARE(rows[0][u"by"_s].toString(), u"何建民"_s);
        QCOMPARE(rows[0][u"returnedOn"_s].toString(), u"2026-06-01"_s);
        QCOMPARE(rows[0][u"receiver"_s].toString(), u"何建民"_s);
        QCOMPARE(rows[1][u"exchanged"_s][0][u"party"_s].toString(), u"顺通物流有限公司"_s);
        QCOMPARE(rows[1][u"opinions"_s][0][u"authenticity"_s].toString(), u"disputes"_s);
        QVERIFY(rows[1][u"returnedOn"_s].isNull());
        const auto again =
            court.run({u"act"_s, court.number, u"evidence-returned"_s, u"--on"_s, u"2026-06-01"_s,
                       u"--data"_s, QString::fromUtf8(QJsonDocument(back).toJson())});
        QVERIFY2(again.errors.startsWith(u"evidence-returned"_s), qPrintable(again.errors));
        QVERIFY(court
                    .run({u"act"_s, court.number, u"evidence-exchanged"_s, u"--on"_s, u"2026-06-01"_s,
                          u"--data"_s, uR"({"evidence":["申9"],"to":["respondent"]})"_s})
                    .errors.startsWith(u"unknown-evidence"_s));
    }
    /// What is due and was not issued has reached nobody.
    void aNoticeThatIsDueIsInTheLedgerBeforeItIsIssued()
    {
        HearingCourt court;
        int due = 0;
        for (const auto &value : court.service()) {
            const auto line = value.toObject();
            if (line[u"document"_s] != u"hearing-notice"_s) continue;
            ++due;
            QVERIFY(line[u"number"_s].isNull());
            QCOMPARE(line[u"state"_s].toString(), u"not-sent"_s);
            QCOMPARE(line[u"receiveBy"_s].toString(), u"2026-06-08"_s);
        }
        QCOMPARE(due, 2);
        court.name();
        QCOMPARE(court.document(u"hearing-notice"_s, u"all.pdf"_s).exit, 0);
        int issued = 0;
        for (const auto &value : court.service()) {
            const auto line = value.toObject();
            if (line[u"document"_s] == u"hearing-notice"_s && !line[u"number"_s].isNull()) ++issued;
            QVERIFY(line[u"document"_s] != u"hearing-notice"_s || line[u"receiveBy"_s] == u"2026-06-08"_s);
        }
        QCOMPARE(issued, 2);
    }
    void tellsHowTheyReachedTheParties()
    {
        HearingCourt court;
        court.name();
        QCOMPARE(court.document(u"hearing-notice"_s, u"all.pdf"_s).exit, 0);
        const auto stateOf = [&](const QString &recipient) {
            for (const auto &value : court.service()) {
                const auto line = value.toObject();
                if (line[u"document"_s] == u"hearing-notice"_s && line[u"recipient"_s] == recipient)
                    return line;
            }
            return QJsonObject();
        };
        QCOMPARE(stateOf(u"何建民"_s)[u"state"_s].toString(), u"not-sent"_s);
        court.setToday(u"2026-06-04T10:00"_s);
        court.mustAct(u"document-served"_s, u"2026-06-02"_s,
                      {{u"what"_s, u"hearing-notice"_s},
                       {u"document"_s, u"石劳人仲书〔2026〕2号"_s},
                       {u"hearing"_s, u"hearing-1"_s},
                       {u"recipient"_s, u"respondent"_s},
                       {u"method"_s, u"post"_s},
                       {u"sentOn"_s, u"2026-06-02"_s}});
        QCOMPARE(stateOf(u"顺通物流有限公司"_s)[u"state"_s].toString(), u"sent"_s);
        QCOMPARE(stateOf(u"顺通物流有限公司"_s)[u"sentOn"_s].toString(), u"2026-06-02"_s);
        court.serve(u"applicant"_s, u"2026-06-03"_s);
        const auto received = stateOf(u"何建民"_s);
        QCOMPARE(received[u"state"_s].toString(), u"received"_s);
        QCOMPARE(received[u"method"_s].toString(), u"direct"_s);
        QCOMPARE(received[u"receivedOn"_s].toString(), u"2026-06-03"_s);
        court.mustAct(u"service-failed"_s, u"2026-06-04"_s,
                      {{u"what"_s, u"hearing-notice"_s},
                       {u"document"_s, u"石劳人仲书〔2026〕2号"_s},
                       {u"hearing"_s, u"hearing-1"_s},
                       {u"recipient"_s, u"respondent"_s},
                       {u"method"_s, u"post"_s},
                       {u"reason"_s, u"unknown"_s}});
        const auto returned = stateOf(u"顺通物流有限公司"_s);
        QCOMPARE(returned[u"state"_s].toString(), u"returned"_s);
        QVERIFY(received[u"next"_s].toArray().isEmpty());
        QStringList next;
        for (const auto &way : returned[u"next"_s].toArray())
            next << way[u"way"_s].toString();
        QVERIFY(!next.contains(u"post"_s) && next.last() == u"publication"_s);
        // Of the two notices one is still to go out.
        QVERIFY(!linesOf(court.documents(), u"hearing-notice"_s, u"何建民"_s).first()[u"due"_s].toBool());
        QVERIFY(linesOf(court.documents(), u"hearing-notice"_s, u"顺通物流有限公司"_s)
                    .first()[u"due"_s]
                    .toBool());
    }
    void listsANoticeThatWasNotReceivedByTheDay()
    {
        HearingCourt court;
        court.setToday(u"2026-06-04T10:00"_s);
        court.serve(u"applicant"_s, u"2026-06-03"_s);
        const auto listed = [&](const QString &day) {
            return court.run({u"today"_s, u"--on"_s, day}).json[u"noticeNotReceived"_s].toArray();
        };
        QVERIFY(listed(u"2026-06-15"_s).isEmpty());
        const auto rows = listed(u"2026-06-16"_s);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"number"_s].toString(), court.number);
        QCOMPARE(rows[0][u"code"_s].toString(), u"notice-not-received"_s);
        court.serve(u"respondent"_s, u"2026-06-04"_s);
        QVERIFY(listed(u"2026-06-16"_s).isEmpty());
    }
    void noticesAMovedHearing()
    {
        HearingCourt court;
        court.name();
        court.mustAct(u"postponement-requested"_s, u"2026-06-01"_s,
                      {{u"party"_s, u"applicant"_s}, {u"reason"_s, u"出差"_s}});
        court.mustAct(u"postponement-decided"_s, u"2026-06-01"_s,
                      {{u"granted"_s, true}, {u"newDay"_s, u"2026-06-17"_s}, {u"time"_s, u"09:00"_s}});
        const auto due = linesOf(court.documents(), u"postponement-notice"_s);
        QCOMPARE(due.size(), 2);
        QVERIFY(due.first()[u"due"_s].toBool());
        const auto issued = court.document(u"postponement-notice"_s, u"moved.pdf"_s);
        QVERIFY2(issued.exit == 0, qPrintable(issued.errors));
        for (const auto &line : linesOf(court.documents(), u"hearing-notice"_s))
            QVERIFY(!line[u"due"_s].toBool()); // of a day that is no more
    }
    void writesDraftsAndBlankForms()
    {
        const HearingCourt court;
        const auto blank = court.document(u"hearing-notice"_s, u"blank.pdf"_s, {u"--blank"_s});
        QVERIFY2(blank.exit == 0, qPrintable(blank.errors));
        QVERIFY(blank.json[u"number"_s].isNull());
        QCOMPARE(blank.json[u"sha256"_s].toString(), sha256Of(court.path(u"blank.pdf"_s)));
        const auto draft = court.document(u"hearing-notice"_s, u"draft.docx"_s, {u"--to"_s, u"何建民"_s});
        QVERIFY2(draft.exit == 0, qPrintable(draft.errors));
        QVERIFY(draft.json[u"number"_s].isNull());
        QFile docx(court.path(u"draft.docx"_s));
        QVERIFY(docx.open(QIODevice::ReadOnly) && docx.read(2) == "PK");
        QCOMPARE(court.document(u"hearing-notice"_s, u"draft.docx"_s).exit, 2); // two recipients
        for (const auto &line : linesOf(court.documents(), u"hearing-notice"_s))
            QVERIFY(!line[u"issued"_s].toBool());
    }
    void refusesWhatIsNone()
    {
        const HearingCourt court;
        const auto code = [](const Cli::Output &output) { return output.errors.section(u':', 0, 0); };
        QCOMPARE(code(court.document(u"moon-paper"_s, u"x.pdf"_s)), u"unknown-paper"_s);
        QCOMPARE(code(court.document(u"session-notice"_s, u"x.pdf"_s)), u"paper-not-of-case"_s);
        QCOMPARE(code(court.document(u"hearing-notice"_s, u"x.pdf"_s, {u"--to"_s, u"李四"_s})),
                 u"paper-not-of-case"_s);
        QCOMPARE(code(court.document(u"hearing-notice"_s, u"x.odt"_s)), u"unknown-format"_s);
        QCOMPARE(code(court.run({u"documents"_s, u"〔2026〕99号"_s})), u"unknown-case"_s);
        QCOMPARE(code(court.run({u"service"_s, u"〔2026〕99号"_s})), u"unknown-case"_s);
        QCOMPARE(court.run({u"document"_s, court.number}).exit, 2);
    }
};

TIAOCAI_TEST(TestDocuments)
#include "test_documents.moc"
