// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/screenshots.h"

#include "base/identity.h"
#include "base/text.h"
#include "case/papers_panel.h"
#include "component_sheet.h"
#include "dialogs/import_dialog.h"
#include "dialogs/packs_dialog.h"
#include "dialogs/paper_dialog.h"
#include "docket/ready_pane.h"
#include "fields/field_editor.h"
#include "pages/case_page.h"
#include "pages/cases_page.h"
#include "pages/circuit_page.h"
#include "pages/docket_page.h"
#include "pages/exchange_page.h"
#include "pages/intake_page.h"
#include "pages/reports_page.h"
#include "pages/statistics_page.h"
#include "pages/today_page.h"
#include "people/people_sheet.h"
#include "record/record_page.h"
#include "ui/look.h"
#include "ui/main_window.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfPageRenderer>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

namespace tiaocai::ui::pictures {

using namespace Qt::StringLiterals;
using casework::ActKind;

namespace {

constexpr int mistyped = 9; ///< line of the list of people that is to be put right
constexpr int rendersAtMostMs = 10'000;

struct Shots {
    Q_DECLARE_TR_FUNCTIONS(Screenshots)
};

/// Pictures are taken when every answer is there and timers for typing and layout have run.
void settle(const MainWindow &window)
{
    constexpr int lookEveryMs = 50, looksAtLeast = 8, looksAtMost = 1200;
    QEventLoop loop;
    QTimer look;
    int looks = 0;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        ++looks;
        if (looks >= looksAtMost || (looks >= looksAtLeast && window.isSettled())) loop.quit();
    });
    look.start(lookEveryMs);
    loop.exec();
}

/// Dialogs that were closed are deleted once the program's own event loop runs again, which is after the last picture.
QDialog *shownDialog(const MainWindow &window)
{
    QDialog *topmost = nullptr;
    for (auto *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible()) topmost = dialog;
    }
    return topmost;
}

class Album {
public:
    Album(MainWindow &window, const QString &folder)
        : m_window(window)
        , m_folder(folder)
    {
    }

    void keep(const QImage &picture, const QString &name)
    {
        const auto path = m_folder.filePath(name + u".png"_s);
        if (!picture.save(path) && m_failed.isEmpty()) m_failed = path;
        m_paths.append(path);
    }
    /// The window, with the dialog that lies on it.
    void take(const QString &name, double ratio = 1)
    {
        settle(m_window);
        QPixmap picture(m_window.size() * ratio);
        picture.setDevicePixelRatio(ratio);
        m_window.render(&picture);
        auto *dialog = shownDialog(m_window);
        if (dialog) {
            QPainter painter(&picture);
            painter.fillRect(m_window.rect(), QColor(0, 0, 0, 80)); // the scrim
            const auto room = m_window.size() - dialog->size();
            painter.drawPixmap(room.width() / 2, room.height() / 2, dialog->grab());
        }
        keep(picture.toImage(), name);
    }
    /// The window, and then without its dialog.
    void takeLast(const QString &name, double ratio = 1)
    {
        take(name, ratio);
        auto *dialog = shownDialog(m_window);
        if (!dialog) return;
        dialog->done(QDialog::Rejected);
        settle(m_window);
    }
    QStringList paths() const { return m_paths; }
    QString failed() const { return m_failed; }

private:
    MainWindow &m_window;
    QDir m_folder;
    QStringList m_paths;
    QString m_failed;
};

/// As by a person: whatever follows from what is typed follows.
void type(QWidget *where, const QString &field, const QString &text)
{
    auto *place = where ? where->findChild<QWidget *>(field) : nullptr;
    auto *line = qobject_cast<QLineEdit *>(place);
    if (place && !line) line = place->findChild<QLineEdit *>();
    if (line) line->insert(text);
}

void choose(QWidget *where, const QString &field, const QString &word)
{
    if (auto *editor = where->findChild<FieldEditor *>(field)) editor->setValue(word);
}

void takeToday(MainWindow &window, Album &album)
{
    window.showSection(MainWindow::Section::Today);
    album.take(u"01-today"_s);
}

/// Nobody's: a region that no number was ever given in.
QString madeUpNumber(int nth)
{
    const auto born = QDate(1968, 3, 5).addDays(nth * 397).toString(u"yyyyMMdd"_s);
    const auto first = u"419900%1%2"_s.arg(born).arg(100 + nth * 7);
    for (const auto last : u"0123456789X"_s) {
        if (checkCitizenId(first + last) == NumberVerdict::Ok) return first + last;
    }
    return {};
}

/// Of a case: its applicants as a list from a spreadsheet would have them.
QString peopleOf(const casework::CaseFile &file)
{
    QStringList lines{u"姓名\t身份证件号码\t联系电话\t岗位\t欠薪期间\t金额"_s};
    for (const auto &party : file.active(casework::PartyRole::Applicant)) {
        const auto &person = party.record;
        Money claimed;
        QString period;
        for (const auto &claim : file.claims) {
            if (claim.record.by != person.id) continue;
            claimed += claim.record.amount.value_or(Money());
            period = claim.record.text;
        }
        const auto amount = claimed.fen() > 0 ? toText(claimed) : QString();
        lines << QStringList{person.name,  madeUpNumber(int(lines.size())),
                             person.phone, person.occupation,
                             period,       amount}
                     .join(u'\t');
    }
    if (lines.size() > mistyped) {
        const auto right = madeUpNumber(mistyped);
        lines[mistyped].replace(right, right.chopped(1) + (right.endsWith(u'1') ? u'2' : u'1'));
    }
    return lines.join(u'\n');
}

/// The case with the most people shows most.
CaseId fullest(const CasesPage &cases)
{
    const auto &rows = cases.rows();
    const auto found = std::ranges::max_element(rows, {}, &desk::CaseRow::persons);
    return found == rows.end() ? CaseId() : found->id;
}

const auto agreedOf = Money::fromFen(1'860'000);

QJsonArray agreedItems(const casework::CaseFile &file)
{
    const auto of = [&](qsizetype claim, qint64 yuan, const QDate &due) {
        return QJsonObject{
            {u"obligor"_s, file.active(casework::PartyRole::Respondent).first().record.id.toString()},
            {u"obligee"_s, file.active(casework::PartyRole::Applicant).first().record.id.toString()},
            {u"claim"_s, file.claims[claim].record.id.toString()},
            {u"amount"_s, yuan * 100},
            {u"due"_s, toText(due)},
            {u"manner"_s, u"银行转账"_s}};
    };
    return {of(0, 5'000, QDate(2026, 12, 10)), of(0, 5'000, QDate(2027, 1, 10)),
            of(0, 5'000, QDate(2027, 2, 10)), of(1, 1'800, QDate(2026, 12, 10))};
}

void openFullest(MainWindow &window)
{
    window.showSection(MainWindow::Section::Cases);
    settle(window);
    window.openCase(fullest(*window.casesPage()), window.casesPage()->sequence());
    settle(window);
}

/// One person, one employer, two claims of which one is not met in full: three instalments and a sum.
void takeAgreement(MainWindow &window, Album &album)
{
    const auto &rows = window.casesPage()->rows();
    const auto chosen = std::ranges::find_if(rows, [](const desk::CaseRow &row) {
        return row.stage == casework::Stage::Mediating && row.persons == 1 && row.claimed == agreedOf;
    });
    window.openCase(chosen == rows.end() ? fullest(*window.casesPage()) : chosen->id);
    settle(window);
    const auto file = window.casePage()->view().file;
    window.casePage()->record(ActKind::AgreementSigned);
    auto *items = window.recordPage()->findChild<FieldEditor *>(u"field.items"_s);
    if (file.claims.size() == 2 && items) {
        items->setValue(agreedItems(file));
        emit items->edited();
    }
    album.take(u"03-record"_s);
    window.recordPage()->leave();
}

void takeCase(MainWindow &window, Album &album)
{
    openFullest(window);
    album.take(u"02-case"_s);
    takeAgreement(window, album);
    openFullest(window);
    window.casePage()->explainCurrent();
    album.takeLast(u"07-why-date"_s);
}

void takeIntake(MainWindow &window, Album &album)
{
    window.registerCase();
    settle(window);
    auto *page = window.intakePage();
    choose(page, u"field.form"_s, u"written"_s);
    auto *applicant = page->findChild<QWidget *>(u"applicant1"_s);
    type(applicant, u"field.name"_s, u"周小梅"_s);
    type(applicant, u"field.phone"_s, u"13700009052"_s);
    type(applicant, u"field.address"_s, u"石桥镇柳树村6组41号"_s);
    auto *respondent = page->findChild<QWidget *>(u"respondent1"_s);
    type(respondent, u"field.name"_s, u"云宛纺织有限公司"_s);
    type(respondent, u"field.alias"_s, u"二车间"_s);
    type(respondent, u"field.legalRepresentative"_s, u"段红伟"_s);
    type(page, u"field.employedFrom"_s, u"2024-03-01"_s);
    type(page, u"field.employmentEndedOn"_s, u"2026-10-31"_s);
    choose(page, u"field.cause.1"_s, u"wage-arrears"_s);
    type(page, u"field.amount.1"_s, u"8400"_s);
    album.take(u"04-intake"_s);
    page->startOver();
}

void takeLists(MainWindow &window, Album &album)
{
    window.showSection(MainWindow::Section::Cases);
    album.take(u"05-cases"_s);
    window.showSection(MainWindow::Section::Statistics);
    album.take(u"06-statistics"_s);
}

void takeExchange(MainWindow &window, Album &album)
{
    window.showSection(MainWindow::Section::Exchange);
    if (window.hearsCases()) {
        window.exchangePage()->showTab(ExchangePage::District);
        return album.take(u"10b-consolidated"_s);
    }
    album.take(u"10-exchange"_s);
    window.exchangePage()->showTab(ExchangePage::Applications);
    album.take(u"10c-applications"_s);
}

/// A page as paper shows it.
QImage paper(QPdfDocument &document, int page)
{
    constexpr double pixelsAPoint = 1.5;
    const auto size = document.pagePointSize(page) * pixelsAPoint;
    QImage sheet(size.toSize(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(0, 0, document.render(page, size.toSize()));
    return sheet;
}

/// The view draws a page beside the interface, once it is asked to paint it.
void waitForPage(MainWindow &window)
{
    const auto *pages = window.reportsPage()->findChild<QPdfPageRenderer *>();
    if (!pages) return;
    QEventLoop loop;
    QObject::connect(pages, &QPdfPageRenderer::pageRendered, &loop, &QEventLoop::quit);
    QTimer::singleShot(rendersAtMostMs, &loop, &QEventLoop::quit);
    window.grab();
    loop.exec();
}

void takeReport(MainWindow &window, Album &album)
{
    window.showSection(MainWindow::Section::Reports);
    window.reportsPage()->make();
    settle(window);
    waitForPage(window);
    album.take(u"11-report"_s);
    QPdfDocument document;
    QBuffer bytes;
    bytes.setData(window.reportsPage()->pdf());
    bytes.open(QIODevice::ReadOnly);
    document.load(&bytes);
    if (document.pageCount() == 0) return;
    album.keep(paper(document, 0), u"17-timeline-report-a4"_s);
    album.keep(paper(document, document.pageCount() - 1), u"17b-timeline-report-a4-last"_s);
}

/// What an office may have written: a day that does not exist, a word that nobody knows, a sum.
QByteArray madeUpLedger()
{
    return u"石桥镇劳动争议调解台账,,,,,,,,,,\n"
           "案号,申请人,被申请人,收件日期,受理日期,案由,调解员,乡镇,结案日期,调解结果,协议金额（元）\n"
           "（2026）石桥调1号,张三、李四,某某服装厂,2026-09-01,2026.9.2,拖欠工资,周建华,石桥镇,2026-09-10,"
           "调解成功,1.2万\n"
           "（2026）石桥调2号,王五等十二人,某某建筑劳务有限公司,2026-09-03,2026年9月4日,工资及社保,周建华,"
           "石桥,2026-09-16,双方握手言和,360000\n"
           "（2026）石桥调3号,赵六,某某物流有限公司,2026-09-07,2026-02-30,经济补偿,周健华,石桥镇,2026-09-18,"
           "调解不成,\n"
           "（2026）石桥调4号,钱七,某某食品有限公司,2026-10-08,2026-10-09,食堂退费,周建华,石桥镇,,,约5000\n"
           "合计,,,,,,,,,,372000\n"_s.toUtf8();
}

/// From the file to the grid of its cells; nothing is imported.
void takeLedger(MainWindow &window, Album &album)
{
    QTemporaryDir folder;
    QFile ledger(folder.filePath(u"台账.csv"_s));
    if (!ledger.open(QIODevice::WriteOnly)) return;
    ledger.write(madeUpLedger());
    ledger.close();
    window.showSection(MainWindow::Section::Cases);
    window.importLedger();
    auto *dialog = qobject_cast<ImportDialog *>(shownDialog(window));
    if (!dialog) return;
    dialog->look(ledger.fileName());
    settle(window);
    const QStringList names{u"20-ledger"_s,        u"20b-ledger-cells"_s, u"20c-ledger-rows"_s,
                            u"20d-ledger-words"_s, u"20e-ledger-there"_s, u"20f-ledger-columns"_s};
    auto *tabs = dialog->findChild<QTabWidget *>(u"importTabs"_s);
    for (int tab = 0; tab < names.size(); ++tab) {
        tabs->setCurrentIndex(tab);
        album.take(names[tab]);
    }
    dialog->done(QDialog::Rejected);
    settle(window);
}

void takeDark(MainWindow &window, Album &album)
{
    wear(Look::Dark);
    window.showSection(MainWindow::Section::Today);
    album.take(u"13-today-dark"_s);
    openFullest(window);
    album.take(u"14-case-dark"_s);
    wear(Look::Light);
}

void takeComponents(Album &album)
{
    album.keep(componentSheet(), u"18-components"_s);
}

void takePeople(MainWindow &window, Album &album)
{
    openFullest(window);
    const auto &file = window.casePage()->view().file;
    if (file.effective.isEmpty()) return;
    const auto people = peopleOf(file);
    window.registerCase();
    settle(window);
    window.intakePage()->openPeople();
    window.intakePage()->findChild<PeopleSheet *>()->paste(people);
    album.take(u"04b-intake-27"_s);
    window.intakePage()->closePeople();
    window.intakePage()->startOver();
}

/// A screen of 1366 by 768 at 150 %.
void takeEnlarged(MainWindow &window, Album &album)
{
    const auto before = window.size();
    window.resize(911, 512);
    window.showSection(MainWindow::Section::Today);
    album.take(u"19-today-150"_s, 1.5);
    window.resize(before);
}

/// What is out, and the question whose cases go along.
void takePacks(MainWindow &window, Album &album)
{
    auto *docket = window.docketPage();
    docket->findChild<QPushButton *>(u"docketPacks"_s)->click();
    auto *packs = docket->findChild<PacksDialog *>();
    if (!packs) return;
    packs->takeOut();
    album.takeLast(u"08b-pack-out"_s);
    packs->checkIn();
    album.takeLast(u"08c-check-in"_s);
    album.takeLast(u"08d-packs"_s);
}

/// The first page of the paper that is open.
void keepPage(MainWindow &window, Album &album, const QString &name)
{
    const auto *dialog = qobject_cast<PaperDialog *>(shownDialog(window));
    if (!dialog) return;
    QPdfDocument document;
    QBuffer bytes;
    bytes.setData(dialog->pdf());
    bytes.open(QIODevice::ReadOnly);
    document.load(&bytes);
    if (document.pageCount() > 0) album.keep(paper(document, 0), name + u"-a4"_s);
}

/// The first paper of a case that belongs to these, as its dialog shows it and on paper.
void takeCasePaper(MainWindow &window, Album &album, const QStringList &papers, const QString &name)
{
    auto *panel = window.casePage()->findChild<PapersPanel *>();
    window.casePage()->findChild<QTabWidget *>(u"caseTabs"_s)->setCurrentIndex(CasePage::papersTab);
    settle(window);
    album.take(name + u"-papers"_s);
    panel->openPaper(papers);
    settle(window);
    keepPage(window, album, name);
    album.takeLast(name);
}

/// What people sign of a case where something was agreed.
void takePaper(MainWindow &window, Album &album)
{
    const auto &rows = window.casesPage()->rows();
    const auto agreed =
        std::ranges::find_if(rows, [](const desk::CaseRow &row) { return row.agreed.fen() > 0; });
    if (agreed == rows.end()) return;
    window.openCase(agreed->id);
    settle(window);
    window.casePage()->findChild<PapersPanel *>()->openForm(u"mediation-agreement"_s);
    settle(window);
    keepPage(window, album, u"16-agreement"_s);
    if (auto *dialog = shownDialog(window)) dialog->reject();
}

/// A case whose hearing is still to come: its notices go out.
CaseId setDown(const CasesPage &cases)
{
    const auto found = std::ranges::find_if(
        cases.rows(), [](const desk::CaseRow &row) { return row.stage == casework::Stage::Scheduled; });
    return found == cases.rows().end() ? CaseId() : found->id;
}

void takeNotice(MainWindow &window, Album &album)
{
    window.showSection(MainWindow::Section::Cases);
    settle(window);
    window.openCase(setDown(*window.casesPage()), window.casesPage()->sequence());
    settle(window);
    takeCasePaper(window, album, {u"hearing-notice"_s}, u"21-hearing-notice"_s);
}

/// What a centre signs and sends.
void takeMediationPapers(MainWindow &window, Album &album)
{
    openFullest(window);
    takeCasePaper(window, album, {u"mediation-acceptance-notice"_s}, u"22-acceptance-notice"_s);
}

/// A court's week, and its plan of the circuit.
void takeHearings(MainWindow &window, Album &album)
{
    window.showSection(MainWindow::Section::Hearings);
    settle(window);
    window.docketPage()->ready()->focusList();
    album.take(u"08-docket"_s);
    takePacks(window, album);
    auto *circuit = window.circuitPage();
    emit window.docketPage()->circuitAsked();
    circuit->setSeconds(2);
    circuit->search();
    settle(window);
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (!circuit->isSearching()) loop.quit();
    });
    look.start(100);
    loop.exec();
    album.take(u"09-circuit"_s);
}

Refusal unwritable(const QString &path)
{
    return {u"unwritable-file"_s, Shots::tr("%1 cannot be written. Choose another folder.").arg(path), {}};
}

} // namespace

Result<QStringList> takeScreenshots(MainWindow &window, const QString &folder)
{
    if (!QDir().mkpath(folder)) return tl::unexpected(unwritable(folder));
    window.show();
    settle(window);
    Album album(window, folder);
    if (window.hearsCases()) {
        takeHearings(window, album);
        takeExchange(window, album);
        takeNotice(window, album);
        return album.failed().isEmpty() ? Result<QStringList>(album.paths())
                                        : tl::unexpected(unwritable(album.failed()));
    }
    takeToday(window, album);
    takeCase(window, album);
    takeIntake(window, album);
    takeLists(window, album);
    takeExchange(window, album);
    takeReport(window, album);
    takeLedger(window, album);
    takeDark(window, album);
    takeComponents(album);
    takePaper(window, album);
    takeEnlarged(window, album);
    takePeople(window, album);
    takeMediationPapers(window, album);
    if (!album.failed().isEmpty()) return tl::unexpected(unwritable(album.failed()));
    return album.paths();
}

} // namespace tiaocai::ui::pictures
