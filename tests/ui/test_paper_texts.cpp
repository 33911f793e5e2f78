// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/paper_texts_panel.h"
#include "pages/settings_page.h"
#include "recording.h"
#include "tables/table_view.h"
#include "test_main.h"
#include "widgets/pdf_view.h"

#include <QComboBox>
#include <QTabWidget>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

/// The settings with the texts in front, and one paper chosen.
class Texts {
public:
    explicit Texts(const QString &name)
    {
        scene.open();
        scene.window->resize(1366, 768);
        scene.window->showSection(ui::MainWindow::Section::Settings);
        panel = page()->findChild<ui::PaperTextsPanel *>(u"paperTextsPanel"_s);
        page()->findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentWidget(panel);
        [&] { QTRY_VERIFY(list()->model()->rowCount() > 100); }();
        type(panel, u"paperTextFilter"_s, name);
        [&] { QTRY_COMPARE(list()->model()->rowCount(), 1); }();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(0, 0)).center());
        settle();
    }

    ui::SettingsPage *page() const { return scene.window->settingsPage(); }
    ui::TableView *list() const { return panel->findChild<ui::TableView *>(u"paperTextsTable"_s); }
    QPlainTextEdit *text() const { return panel->findChild<QPlainTextEdit *>(u"paperText"_s); }
    QString words(const QString &label) const { return panel->findChild<QLabel *>(label)->text(); }
    bool canSave() const { return panel->findChild<QAbstractButton *>(u"paperTextSave"_s)->isEnabled(); }
    /// At the end of the text, as a person types it.
    void append(const QString &more)
    {
        text()->setFocus();
        text()->moveCursor(QTextCursor::End);
        const auto lines = more.split(u'\n');
        for (const auto &line : lines) {
            if (&line != &lines.first()) QTest::keyClick(text(), Qt::Key_Return);
            typeText(text(), line);
        }
    }
    void settle() const
    {
        [&] { QTRY_VERIFY(scene.window->isSettled()); }();
    }
    QString paperPrinted() const
    {
        QString printed;
        std::optional<Result<documents::Sheet>> answer;
        scene.desk.ask(
            &scene.desk,
            [paper = panel->paper()](const desk::Desk &desk) { return desk.papers().blank(paper); },
            [&](const Result<documents::Sheet> &sheet) { answer = sheet; });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return *answer ? (*answer)->text : QString();
    }

    mutable Scene scene{QDate(2026, 11, 20)};
    ui::PaperTextsPanel *panel = nullptr;
};

} // namespace

/// The office writes the text of a paper itself, in the window.
class TestPaperTexts : public QObject {
    Q_OBJECT

private slots:
    void anOwnTextIsUsedAndTheProgramsComesBack()
    {
        Texts texts(u"收条"_s);
        QCOMPARE(texts.panel->paper(), u"payment-receipt"_s);
        const auto shipped = texts.text()->toPlainText();
        QTRY_VERIFY(!texts.panel->findChild<ui::PdfView *>(u"paperTextView"_s)->pdf().isEmpty());
        const auto before = texts.panel->findChild<ui::PdfView *>(u"paperTextView"_s)->pdf();
        texts.append(u"\n本收条一式二份。"_s);
        QTRY_VERIFY(texts.panel->findChild<ui::PdfView *>(u"paperTextView"_s)->pdf() !=
                    before); // while it is typed
        QVERIFY(!texts.paperPrinted().contains(u"本收条一式二份"_s));
        QTest::keyClick(texts.text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(texts.words(u"paperTextState"_s).contains(u'1'));
        QVERIFY(texts.paperPrinted().contains(u"本收条一式二份"_s));
        QVERIFY(texts.panel->findChild<QPlainTextEdit *>(u"paperTextDifference"_s)
                    ->toPlainText()
                    .contains(u"＋ 本收条一式二份。"_s));

        press(texts.panel, u"paperTextRestore"_s);
        QTRY_COMPARE(texts.text()->toPlainText(), shipped);
        texts.settle();
        QVERIFY(!texts.paperPrinted().contains(u"本收条一式二份"_s));
    }
    void whatIsWrongIsSaidWhileItIsTypedAndNotSaved()
    {
        Texts texts(u"收条"_s);
        const auto lines = texts.text()->document()->blockCount();
        texts.append(u"\n{{没有的栏目}}"_s);
        QTRY_VERIFY(!texts.canSave());
        QVERIFY2(texts.words(u"paperTextFault"_s).contains(QString::number(lines + 1)),
                 qPrintable(texts.words(u"paperTextFault"_s)));
        QVERIFY(!texts.text()->extraSelections().isEmpty());
        QTest::keyClick(texts.text(), Qt::Key_Return, Qt::ControlModifier);
        texts.settle();
        QVERIFY(
            !texts.panel->findChild<QAbstractButton *>(u"paperTextRestore"_s)->isEnabled()); // none was kept
    }
    void aFieldIsInsertedWhereTheCursorStands()
    {
        Texts texts(u"收条"_s);
        auto *fields = texts.panel->findChild<ui::TableView *>(u"paperFieldsTable"_s);
        texts.panel->findChild<QTabWidget *>(u"paperTextAside"_s)->setCurrentIndex(1);
        QVERIFY(fields->model()->rowCount() > 0);
        texts.append(u"\n"_s);
        fields->standOn(0);
        press(texts.panel, u"paperFieldInsert"_s);
        const auto last = texts.text()->toPlainText().section(u'\n', -1);
        QVERIFY2(last.startsWith(u"{{"_s) && last.endsWith(u"}}"_s), qPrintable(last));
        QVERIFY(texts.text()->hasFocus());
    }
    /// What was typed and not used is there again, for that paper.
    void whatWasTypedIsKept()
    {
        Texts texts(u"收条"_s);
        texts.append(u"\n草稿一行"_s);
        type(texts.panel, u"paperTextFilter"_s, u"送达回证"_s);
        QTRY_COMPARE(texts.list()->model()->rowCount(), 1);
        texts.list()->standOn(0);
        QVERIFY(!texts.text()->toPlainText().contains(u"草稿一行"_s));
        type(texts.panel, u"paperTextFilter"_s, u"收条"_s);
        QTRY_COMPARE(texts.list()->model()->rowCount(), 1);
        texts.list()->standOn(0);
        QVERIFY(texts.text()->toPlainText().contains(u"草稿一行"_s));
    }
};

TIAOCAI_TEST(TestPaperTexts)
#include "test_paper_texts.moc"
