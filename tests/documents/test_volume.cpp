// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/volume.h"
#include "scene.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::documents;
using namespace tiaocai::documents::test;
using namespace Qt::StringLiterals;

namespace {

void issue(Scene &scene, const char *paper, QDate on, std::optional<PartyRole> to = {})
{
    DocumentIssued issued;
    issued.document = DocumentId::fresh();
    issued.templateId = QString::fromLatin1(paper);
    issued.templateName = catalogue().paper(issued.templateId)->name;
    issued.number = u"书〔2026〕%1号"_s.arg(scene.file().effective.size());
    issued.sha256 = issued.templateId;
    issued.size = 1;
    if (to) issued.addressees = {scene.party(*to)};
    scene.add(issued, on);
}

void attach(Scene &scene, const QString &name, const std::optional<ActId> &proves)
{
    FileAttached attached{.fileName = name, .mediaType = u"application/pdf"_s, .size = 1, .sha256 = name};
    attached.proves = proves;
    scene.add(attached, scene.today);
}

QStringList titles(const Scene &scene, Volume volume)
{
    QStringList titles;
    for (const auto &paper : filedPapers(catalogue(), scene.file(), volume))
        titles << paper.title;
    return titles;
}

} // namespace

/// What lies in 正卷 and 副卷, and in which order (办案规则 22).
class TestVolume : public QObject {
    Q_OBJECT

private slots:
    void papersStandInTheOrderOfTheRules()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        issue(scene, "hearing-notice", day(2026, 11, 27), PartyRole::Respondent);
        issue(scene, "response-notice", day(2026, 11, 28), PartyRole::Respondent);
        issue(scene, "extension-approval", day(2026, 11, 29));
        issue(scene, "hearing-notice", day(2026, 11, 30), PartyRole::Applicant);
        QCOMPARE(titles(scene, Volume::Main),
                 (QStringList{u"应诉（答辩）通知书（顺通物流有限公司）"_s,
                              u"开庭通知书（顺通物流有限公司）"_s, u"开庭通知书（何建民）"_s}));
        QCOMPARE(titles(scene, Volume::Side), QStringList{u"延期审理审批表"_s});
    }
    /// What was issued elsewhere has no bytes here; a scan lies with what it proves.
    void scansLieWithWhatTheyProve()
    {
        Scene scene(CaseKind::Arbitration);
        const auto filed = scene.file().effective.first().id;
        scene.accept();
        issue(scene, "hearing-notice", day(2026, 11, 27));
        attach(scene, u"考勤表.pdf"_s, {});
        attach(scene, u"申请书扫描.pdf"_s, filed);
        const auto main = titles(scene, Volume::Main);
        const auto notice = catalogue().paper(u"hearing-notice")->name;
        QVERIFY(main.indexOf(u"申请书扫描.pdf"_s) < main.indexOf(notice));
        QCOMPARE(main.last(), u"考勤表.pdf"_s);
    }
    void anApprovalsScanIsShownToNoParty()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        ExtensionApproved approved;
        const auto act = scene.add(approved, day(2026, 12, 1));
        attach(scene, u"审批表扫描.pdf"_s, act);
        QVERIFY(!titles(scene, Volume::Main).contains(u"审批表扫描.pdf"_s));
        QVERIFY(titles(scene, Volume::Side).contains(u"审批表扫描.pdf"_s));
    }
    /// The catalogue is filled with what lies there and where.
    void theCatalogueTellsThePages()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        issue(scene, "hearing-notice", day(2026, 11, 27), PartyRole::Respondent);
        const auto papers = filedPapers(catalogue(), scene.file(), Volume::Main);
        scene.printing.answers = {{u"卷别"_s, legalName(Volume::Main)},
                                  {u"卷内列表"_s, catalogueLines(papers, {{3, 5}}, u"宛石区仲裁院"_s)}};
        const auto filled = scene.fill("file-catalogue");
        QCOMPARE(stops(filled), QStringList());
        QVERIFY(filled.text.contains(u"| 1 | 开庭通知书（顺通物流有限公司） |"_s));
        QVERIFY(filled.text.contains(u"| 宛石区仲裁院 | 2026年11月27日 | 3－5 |"_s));
    }
};

TIAOCAI_TEST(TestVolume)
#include "test_volume.moc"
