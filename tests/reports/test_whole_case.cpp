// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/words.h"
#include "pdf_texts.h"
#include "reports/case_folder.h"
#include "reports/case_paper.h"
#include "reports/covered.h"
#include "test_main.h"

#include <QBuffer>
#include <QImage>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::reports;
using namespace Qt::StringLiterals;

namespace {

const auto idNumber = u"411302198503074512"_s;
const auto address = u"河南省南阳市宛城区红泥湾镇红泥湾村三组四十五号附一号院内东屋二楼"_s;

QByteArray paperWith(const QStringList &paragraphs)
{
    CasePaper paper;
    paper.title = u"通知"_s;
    paper.text = u"# 通知\n"_s + paragraphs.join(u"\n\n"_s);
    return pdfPaper(paper)->bytes;
}

struct Read {
    explicit Read(const QByteArray &pdf)
    {
        buffer.setData(pdf);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }
    /// How light a page is in this box, from 0 to 255.
    int lightAt(int page, const QRectF &points)
    {
        constexpr double scale = 2;
        const auto picture = document.render(page, (document.pagePointSize(page) * scale).toSize())
                                 .convertToFormat(QImage::Format_RGB32);
        const auto box = QRectF(points.topLeft() * scale, points.size() * scale).toAlignedRect();
        int sum = 0;
        for (int y = box.top(); y <= box.bottom(); ++y) {
            for (int x = box.left(); x <= box.right(); ++x)
                sum += qGray(picture.pixel(x, y));
        }
        return sum / (box.width() * box.height());
    }

    QBuffer buffer;
    QPdfDocument document;
};

/// Where each sign of the words stands on the first page, the ends of lines passed over.
QList<QRectF> signsOf(QPdfDocument &document, const QString &words)
{
    const auto all = document.getAllText(0).text();
    QString dense;
    QList<int> places;
    for (int i = 0; i < all.size(); ++i) {
        if (all[i].isSpace() || all[i].category() == QChar::Other_Control) continue;
        dense += all[i];
        places << i;
    }
    QList<QRectF> signs;
    const auto from = dense.indexOf(words);
    for (qsizetype i = from; from >= 0 && i < from + words.size(); ++i)
        signs << document.getSelectionAtIndex(0, places[i], 1).bounds().first().boundingRect();
    return signs;
}

CaseFile fileOf(const QString &name)
{
    CaseFile file;
    file.id = CaseId::fresh();
    file.stage = Stage::Mediating;
    file.caseNumber = u"石劳调字〔2026〕198号"_s;
    file.receivedOn = QDate(2026, 11, 9);
    Party party;
    party.record.id = PartyId::fresh();
    party.record.name = name;
    party.record.idNumber = idNumber;
    party.record.phone = u"13912345512"_s;
    file.parties << party;
    const auto add = [&](const Payload &payload) {
        Act act;
        act.id = ActId::fresh();
        act.on = QDate(2026, 11, 10);
        act.payload = payload;
        file.acts << act;
        file.effective << act;
        return act.id;
    };
    ContactLogged contact;
    contact.text = u"第一行\n<b>第二行</b>"_s;
    add(contact);
    BenchNoteKept note;
    note.text = u"合议意见"_s;
    add(note);
    FileAttached attached;
    attached.fileName = u"合同.jpg"_s;
    attached.sha256 = u"abc"_s;
    Evidence evidence;
    evidence.item.number = u"申1"_s;
    evidence.item.name = u"劳动合同"_s;
    evidence.item.attachment = add(attached);
    evidence.by = party.record.id;
    evidence.since = QDate(2026, 11, 10);
    file.evidence << evidence;
    return file;
}

QString indexOf(const CaseFile &file)
{
    const QList<law::Deadline> none;
    const QHash<PersonId, QString> staff;
    const law::LawBook book;
    const CaseSheet sheet{.office = u"石桥镇劳动争议调解中心"_s,
                          .file = file,
                          .deadlines = none,
                          .book = book,
                          .staff = staff,
                          .places = {},
                          .attachments = {},
                          .today = QDate(2026, 11, 23),
                          .printedBy = u"李明"_s};
    const QList<documents::FolderFile> files{
        {{u"调解受理通知书（王芳）"_s, u"石劳调书〔2026〕1号"_s, QDate(2026, 11, 10), u"def"_s, true},
         documents::Volume::Main,
         u"papers/01 调解受理通知书 王芳.pdf"_s},
        {{u"合同.jpg"_s, {}, QDate(2026, 11, 10), u"abc"_s, false},
         documents::Volume::Main,
         u"attachments/02 合同.jpg"_s}};
    return QString::fromUtf8(folderIndex(sheet, files, QDateTime(QDate(2026, 11, 23), QTime(9, 30))));
}

} // namespace

/// What leaves of a whole case: a copy in which people are covered, a folder that a browser shows.
class TestWholeCase : public QObject {
    Q_OBJECT

private slots:
    /// Black over every sign, also where the words go over the end of a line, and nothing to be searched below it.
    void nothingOfAPersonIsLeft()
    {
        const auto pdf = paperWith(
            {u"申请人王芳，身份证件号码"_s + idNumber + u"，住所："_s + address + u"，电话0377－1234。"_s,
             u"账号6222021714003456789，金额15000元。"_s});
        Read before(pdf);
        QVERIFY(test::pdfTexts(pdf).join(QString()).contains(idNumber));
        const auto secret = signsOf(before.document, address) + signsOf(before.document, idNumber) +
                            signsOf(before.document, u"6222021714003456789"_s);
        QVERIFY(secret.size() > address.size());
        QVERIFY(secret.first().top() != secret[address.size() - 1].top()); // on two lines
        const auto copy = covered(pdf, {address, idNumber});
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().text));
        Read after(*copy);
        QCOMPARE(after.document.pageCount(), before.document.pageCount());
        QVERIFY(qAbs(after.document.pagePointSize(0).width() - before.document.pagePointSize(0).width()) < 2);
        QVERIFY(test::pdfTexts(*copy).join(QString()).simplified().isEmpty());
        for (const auto &sign : secret)
            QVERIFY(after.lightAt(0, sign) < 30);
        const auto word = signsOf(before.document, u"金额"_s);
        QCOMPARE(word.size(), 2);
        QVERIFY(after.lightAt(0, word.last()) > 100); // what is nobody's stays to be read
    }
    /// What cannot be read cannot be covered.
    void aScanIsNoCopyForOthers()
    {
        const auto copy = covered(paperWith({u"无"_s}), {});
        QVERIFY(copy);
        const auto again = covered(*copy, {}); // pictures by now
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"not-coverable"_s);
        QCOMPARE(covered("no pdf", {}).error().code, u"not-coverable"_s);
    }
    void theFirstPageLeadsToEveryFile()
    {
        const auto html = indexOf(fileOf(u"王芳"_s));
        QVERIFY(html.contains(u"href=\"papers/01%20%E8%B0%83%E8%A7%A3"_s));
        QVERIFY(html.contains(u">调解受理通知书（王芳）</a>"_s));
        QCOMPARE(html.count(u"href=\"attachments/02%20%E5%90%88%E5%90%8C.jpg\""_s),
                 2); // as a file, and as evidence
        QVERIFY(html.contains(u"石劳调字〔2026〕198号"_s));
        QVERIFY(!html.contains(u"合议意见"_s));
        QVERIFY(!html.contains(idNumber)); // numbers of people are masked
        QVERIFY(!html.contains(u"<script"_s));
    }
    void whatACaseSaysIsNoMarkup()
    {
        const auto hostile = u"<script>alert(1)</script>\"王&芳"_s;
        const auto html = indexOf(fileOf(hostile));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s));
        QVERIFY(html.contains(u"第一行<br>&lt;b&gt;第二行&lt;/b&gt;"_s));
    }
};

TIAOCAI_TEST(TestWholeCase)
#include "test_whole_case.moc"
