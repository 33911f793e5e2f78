// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/paper_dialog.h"

#include "files/write_file.h"
#include "reports/case_paper.h"
#include "widgets/field.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"
#include "widgets/paper.h"
#include "widgets/pdf_view.h"
#include "widgets/side_pane.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureRestMs = 300;

desk::PaperWish wishOf(const desk::PaperLine &line, const QHash<QString, QString> &answers)
{
    return {.paper = line.paper->id, .recipient = line.recipient, .of = line.of, .answers = answers};
}

bool isKept(const desk::PaperLine &line)
{
    return line.issued && !line.issued->sha256.isEmpty();
}

/// What is not issued yet.
QList<desk::PaperWish> openWishes(const QList<desk::PaperLine> &lines, const QHash<QString, QString> &answers)
{
    QList<desk::PaperWish> wishes;
    for (const auto &line : lines) {
        if (!isKept(line)) wishes << wishOf(line, answers);
    }
    return wishes;
}

QString answerIn(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor)) return line->text().trimmed();
    const auto *text = qobject_cast<const QPlainTextEdit *>(editor);
    return text ? text->toPlainText().trimmed() : QString();
}

} // namespace

/// Each print as it stands: its kept bytes, or a draft with what it still lacks.
Result<PaperDialog::Gathered> PaperDialog::gathered(const desk::Desk &desk, const Run &run)
{
    Gathered all;
    all.isIssued = std::ranges::all_of(run.lines, isKept);
    for (const auto &line : run.lines) {
        if (isKept(line)) {
            const auto bytes = desk.attachments().content(line.issued->sha256);
            if (!bytes) return refuse(bytes);
            all.prints << Gathered::Print{*bytes, {}};
            continue;
        }
        const auto draft = desk.papers().draft(run.id, wishOf(line, run.answers));
        if (!draft) return refuse(draft);
        all.prints << Gathered::Print{{}, draft->sheet};
        all.tellsOfPeople = all.tellsOfPeople || draft->tellsOfPeople;
        for (const auto &missing : draft->missing) {
            if (!all.missing.contains(missing)) all.missing << missing;
        }
    }
    return all;
}

Result<PaperDialog::Shown> PaperDialog::pictured(const Gathered &all)
{
    Shown shown{{}, all.missing, {}, all.isIssued};
    QList<QByteArray> pages;
    for (const auto &print : all.prints) {
        const auto made = print.draft ? reports::pdfPaper(reports::casePaper(*print.draft))
                                      : Result<reports::Paper>(reports::Paper{print.kept});
        if (!made) return refuse(made);
        pages << made->bytes;
        shown.withoutGlyph << made->withoutGlyph;
    }
    shown.pdf = reports::joined(pages);
    return shown;
}

/// Numbers, bytes and file, or none of them; the file holds every print, also those that were issued before.
Result<QByteArray> PaperDialog::issuedNow(desk::Desk &desk, const Run &run, const QString &path)
{
    QList<QByteArray> pages;
    QList<qsizetype> open;
    for (const auto &line : run.lines) {
        if (!isKept(line)) open << pages.size();
        const auto bytes =
            isKept(line) ? desk.attachments().content(line.issued->sha256) : Result<QByteArray>(QByteArray());
        if (!bytes) return refuse(bytes);
        pages << *bytes;
    }
    qsizetype done = 0;
    const auto print = [&](const documents::Sheet &sheet) {
        return reports::pdfPaper(reports::casePaper(sheet)).map([&](const reports::Paper &made) {
            pages[open[done++]] = made.bytes;
            return made.bytes;
        });
    };
    std::optional<files::Replacement> placed;
    const auto deliver = [&]() -> Result<void> {
        if (path.isEmpty()) return {};
        return files::writeBeside(path, reports::joined(pages))
            .and_then([](files::Beside &&beside) { return files::Replacement::of(std::move(beside)); })
            .map([&](files::Replacement &&made) { placed.emplace(std::move(made)); });
    };
    const auto issued = desk.papers().issue(run.id, openWishes(run.lines, run.answers), print, deliver);
    if (!issued) return refuse(issued);
    if (placed) placed->keep();
    return reports::joined(pages);
}

PaperDialog::PaperDialog(const Workplace &place, const CaseId &id, const QString &number,
                         const PaperGroup &group, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_case(id)
    , m_number(number)
    , m_group(group)
    , m_notices(new NoticeBar)
    , m_pane(new SidePane(u"paperPane"_s))
    , m_recipient(new QComboBox)
    , m_questions(new QVBoxLayout)
    , m_missing(plainLabel({}, u"paperDialogMissing"_s))
    , m_issue(button(tr("Issue and print…"), u"document-print"_s, u"paperIssue"_s, Rank::Primary))
    , m_print(button(tr("Print…"), u"document-print"_s, u"paperPrint"_s, Rank::Primary))
    , m_save(button(tr("Issue and save as…"), u"document-save-as"_s, u"paperSave"_s))
    , m_draft(button(tr("Save a draft for Word…"), u"document-save-as"_s, u"paperDraft"_s))
    , m_view(new PdfView)
    , m_keys(new FormKeys(this))
{
    setObjectName(u"paperDialog"_s);
    setWindowTitle(m_group.first().title());
    buildPane();
    auto *middle = new QHBoxLayout;
    space(middle);
    middle->addWidget(m_view, 1);
    middle->addWidget(m_pane);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(m_notices);
    column->addLayout(middle, 1);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setObjectName(u"paperView"_s);
    m_view->setAccessibleName(windowTitle());
    m_view->fit(PdfView::Fit::PageWidth);
    resizeOnScreen(this, {124 * spacing, 80 * spacing});
    m_rest.setSingleShot(true);
    m_rest.setInterval(pictureRestMs);
    connect(&m_rest, &QTimer::timeout, this, &PaperDialog::picture);
    watchKeys();
    askQuestions();
}

void PaperDialog::watchKeys()
{
    m_keys->setOrder([this] { return stops(); });
    connect(m_keys, &FormKeys::saveAsked, this, &PaperDialog::goOn);
    connect(m_keys, &FormKeys::wentTo, m_pane, &SidePane::showPart);
    connect(m_keys, &FormKeys::hintAsked, this, [this] {
        m_notices->tell(NoticeBar::Kind::Info, primary() == m_print ? tr("Ctrl+Enter prints.")
                                                                    : tr("Ctrl+Enter issues and prints."));
    });
}

QList<QWidget *> PaperDialog::stops() const
{
    QList<QWidget *> places{m_view, m_recipient};
    for (const auto &[key, editor] : m_answers)
        places << editor;
    return places << m_draft << m_save << m_issue << m_print;
}

QPushButton *PaperDialog::primary() const
{
    return m_print->isVisibleTo(this) ? m_print : m_issue;
}

void PaperDialog::goOn()
{
    if (primary()->isEnabled()) return primary()->click();
    const bool isMade = m_draft->isEnabled();
    m_notices->tell(NoticeBar::Kind::Warning, isMade ? m_missing->text() : tr("The pages are being made."));
}

QByteArray PaperDialog::pdf() const
{
    return m_view->pdf();
}

void PaperDialog::buildPane()
{
    m_recipient->setObjectName(u"paperRecipient"_s);
    m_recipient->setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long name is cut, not the pane
    if (m_group.lines.size() > 1)
        m_recipient->addItem(tr("All %n recipients", nullptr, int(m_group.lines.size())), -1);
    for (qsizetype i = 0; i < m_group.lines.size(); ++i)
        m_recipient->addItem(m_group.lines[i].recipient.name, int(i));
    m_pane->body()->addWidget(new Field(tr("To whom"), m_recipient));
    space(m_questions);
    m_questions->setSpacing(spacing);
    m_pane->body()->addLayout(m_questions);
    m_missing->setWordWrap(true);
    m_pane->body()->addWidget(m_missing);
    m_pane->body()->addStretch(1);
    for (auto *one : {m_draft, m_save, m_issue, m_print}) {
        one->setEnabled(false);
        one->setAutoDefault(false); // Enter issues nothing
        m_pane->foot()->addWidget(one);
    }
    m_print->hide();
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &PaperDialog::edited);
    connect(m_draft, &QPushButton::clicked, this, &PaperDialog::chooseDraftPath);
    connect(m_save, &QPushButton::clicked, this, &PaperDialog::chooseIssuedPath);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::print);
    connect(m_issue, &QPushButton::clicked, this, [this] {
        m_printsNext = true;
        issue();
    });
}

void PaperDialog::askQuestions()
{
    m_place.desk.ask(
        this,
        [id = m_case, wish = wishOf(m_group.first(), {})](const desk::Desk &desk) {
            return desk.papers().questions(id, wish);
        },
        [this](const Result<QList<documents::Question>> &questions) {
            if (!questions) return m_notices->tell(questions.error());
            for (const auto &question : *questions)
                addQuestion(question);
            picture();
        });
}

void PaperDialog::addQuestion(const documents::Question &question)
{
    using documents::FieldType;
    const bool isLong = question.type == FieldType::Long || question.type == FieldType::List;
    QWidget *editor = nullptr;
    if (isLong) {
        auto *text = new QPlainTextEdit(question.preset);
        text->setFixedHeight(10 * spacing);
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, &PaperDialog::edited);
        editor = text;
    } else {
        auto *line = new QLineEdit(question.preset);
        connect(line, &QLineEdit::textEdited, this, &PaperDialog::edited);
        editor = line;
    }
    editor->setObjectName(u"answer."_s + question.key);
    m_answers.emplaceBack(question.key, editor);
    m_questions->addWidget(new Field(question.key.section(u'.', -1), editor));
}

PaperDialog::Run PaperDialog::run() const
{
    Run run{m_case, m_group.lines, {}};
    const int chosen = m_recipient->currentData().toInt();
    if (chosen >= 0 && m_group.lines.size() > 1) run.lines = {m_group.lines.at(chosen)};
    for (const auto &[key, editor] : m_answers) {
        const auto said = answerIn(editor);
        if (!said.isEmpty()) run.answers[key] = said;
    }
    return run;
}

void PaperDialog::edited()
{
    for (auto *one : {m_draft, m_save, m_issue, m_print})
        one->setEnabled(false);
    m_rest.start();
}

void PaperDialog::picture()
{
    m_place.desk.ask(
        this, [run = run()](const desk::Desk &desk) { return gathered(desk, run); },
        [this, asked = ++m_asked](const Result<Gathered> &all) {
            if (!all) return m_notices->tell(all.error());
            if (all->tellsOfPeople) tellRevealed();
            m_place.desk.work(
                this, [all = *all] { return pictured(all); },
                [this, asked](const Result<Shown> &shown) {
                    if (asked != m_asked || m_rest.isActive()) return;
                    if (shown)
                        show(*shown);
                    else
                        m_notices->tell(shown.error());
                });
        });
}

/// Once, however often its pages are made again.
void PaperDialog::tellRevealed()
{
    if (std::exchange(m_isRevealed, true)) return;
    if (office::may(m_place.office().actor, office::Action::RevealNumbers))
        m_place.tellAudit(office::Event::Reveal, m_number);
}

void PaperDialog::show(const Shown &shown)
{
    m_shown = shown;
    m_view->showPages(shown.pdf);
    showMissing();
    const bool isForm = !m_group.paper()->issued;
    const bool isStopped = std::ranges::any_of(shown.missing, [](const documents::Missing &missing) {
        return missing.empty == documents::Empty::Stop;
    });
    m_print->setVisible(isForm || shown.isIssued);
    m_issue->setVisible(!m_print->isVisibleTo(this));
    m_keys->setSaveButton(primary());
    m_save->setText(isForm || shown.isIssued ? tr("Save as…") : tr("Issue and save as…"));
    m_print->setEnabled(true);
    m_draft->setEnabled(true);
    m_issue->setEnabled(!isStopped);
    m_save->setEnabled(isForm || !isStopped);
    if (!shown.withoutGlyph.isEmpty())
        m_notices->tell(NoticeBar::Kind::Warning,
                        tr("No font of this PC prints: %1").arg(shown.withoutGlyph.join(u'、')));
}

/// What stops it first; what will be written by hand is no lack.
void PaperDialog::showMissing()
{
    QStringList stops, marks;
    for (const auto &missing : m_shown.missing) {
        const auto name = missing.entry.isEmpty() ? missing.name : missing.entry + u' ' + missing.name;
        if (missing.empty == documents::Empty::Stop) stops << name;
        if (missing.empty == documents::Empty::Mark) marks << name;
    }
    QStringList lines;
    if (!stops.isEmpty()) lines << tr("Cannot be issued without: %1").arg(stops.join(u'、'));
    if (!marks.isEmpty()) lines << tr("Prints with a blank: %1").arg(marks.join(u'、'));
    m_missing->setText(lines.join(u'\n'));
}

void PaperDialog::issue(const QString &path)
{
    m_place.desk.ask(
        this, [run = run(), path](desk::Desk &desk) { return issuedNow(desk, run, path); },
        [this, path](const Result<QByteArray> &pdf) {
            const bool prints = std::exchange(m_printsNext, false);
            if (!pdf) return m_notices->tell(pdf.error());
            m_shown.isIssued = true;
            m_shown.pdf = *pdf;
            m_shown.missing.clear();
            show(Shown(m_shown));
            m_notices->tell(NoticeBar::Kind::Success,
                            path.isEmpty() ? tr("Issued.") : tr("Issued, and saved as %1.").arg(path));
            emit issued();
            if (prints) print();
        });
}

void PaperDialog::saveDraft(const QString &path)
{
    auto one = run();
    one.lines = {one.lines.first()};
    m_place.desk.ask(
        this,
        [one](const desk::Desk &desk) {
            return desk.papers().draft(one.id, wishOf(one.lines.first(), one.answers));
        },
        [this, path](const Result<desk::PaperDraft> &draft) {
            if (!draft) return m_notices->tell(draft.error());
            writeBehind(m_place, path, m_notices, [sheet = draft->sheet, path] {
                return reports::write(reports::casePaper(sheet), path);
            });
        });
}

QString PaperDialog::proposedPath(const QString &suffix) const
{
    return proposedFile({m_number, m_group.first().title(), m_recipient->currentText()}, suffix);
}

void PaperDialog::chooseIssuedPath()
{
    const auto path =
        QFileDialog::getSaveFileName(this, m_save->text(), proposedPath(u".pdf"_s), tr("PDF (*.pdf)"));
    if (path.isEmpty()) return;
    if (m_group.paper()->issued && !m_shown.isIssued) return issue(path);
    writeBehind(m_place, path, m_notices, [path, pdf = m_shown.pdf] { return files::writeFile(path, pdf); });
}

void PaperDialog::chooseDraftPath()
{
    const auto path =
        QFileDialog::getSaveFileName(this, tr("Save a draft"), proposedPath(u".docx"_s), tr("Word (*.docx)"));
    if (!path.isEmpty()) saveDraft(path);
}

void PaperDialog::print()
{
    const auto title = u"%1 %2"_s.arg(m_group.first().title(), m_case.toString());
    if (const auto printed = printPages(m_place, m_view->pages(), title, this); !printed)
        m_notices->tell(printed.error());
}

} // namespace tiaocai::ui
