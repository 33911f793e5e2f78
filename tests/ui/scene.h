// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/case_page.h"
#include "patience.h"
#include "record/record_form.h"
#include "record/record_page.h"
#include "sample_office.h"
#include "ui/main_window.h"
#include "widgets/segment.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

/// A real window over a real desk on a file of its own, on a day that the test sets.
namespace tiaocai::test {

class Scene {
public:
    explicit Scene(QDate day)
        : m_day(std::make_shared<std::atomic<qint64>>(day.toJulianDay()))
        , desk([now = m_day] { return Now{QDateTime(QDate::fromJulianDay(*now), QTime(9, 0))}; })
    {
    }

    QString path() const { return m_folder.filePath(QStringLiteral("office.tiaocai")); }
    QString folder() const { return m_folder.path(); }
    void setDay(QDate day) { *m_day = day.toJulianDay(); }

    /// A new office with a head (李明) and a mediator (周建华), and the window on it.
    void open(office::OfficeKind kind = office::OfficeKind::Centre)
    {
        const auto create = [path = path(), kind](const Now &now) {
            auto made = desk::Desk::create(path, sampleOffice(kind), QStringLiteral("李明"), now);
            if (made) (*made)->office().addPerson(QStringLiteral("周建华"), {office::Role::Mediator});
            return made;
        };
        std::optional<Result<void>> answer;
        desk.open(create, &desk, [&](const Result<void> &opened) { answer = opened; });
        QTRY_VERIFY(answer.has_value());
        QVERIFY2(answer->has_value(), qPrintable(answer->has_value() ? QString() : answer->error().text));
        showWindow();
    }
    void showWindow()
    {
        window = std::make_unique<ui::MainWindow>(desk);
        window->show();
        activate();
        QTRY_VERIFY(window->isSettled());
    }

    /// A window manager would, when a dialog goes; offscreen there is none.
    void activate()
    {
        window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), window.get());
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<std::atomic<qint64>> m_day;

public:
    ui::DeskThread desk;
    std::unique_ptr<ui::MainWindow> window;
};

/// The line, box or button of a field editor.
template <typename Widget>
Widget *inner(QWidget *root, const QString &objectName)
{
    auto *editor = root->findChild<QWidget *>(objectName);
    if (!editor) return nullptr;
    if (auto *self = qobject_cast<Widget *>(editor)) return self;
    return editor->findChild<Widget *>();
}

/// ASCII by keys, everything else as an input method commits it.
inline void typeText(QWidget *into, const QString &text)
{
    for (const auto character : text) {
        if (character.unicode() < 128) {
            QTest::keyClick(into, character.toLatin1());
        } else {
            QInputMethodEvent event;
            event.setCommitString(QString(character));
            QApplication::sendEvent(into, &event);
        }
    }
}

inline void type(QWidget *root, const QString &objectName, const QString &text)
{
    auto *line = inner<QLineEdit>(root, objectName);
    QVERIFY2(line, qPrintable(objectName));
    line->setFocus();
    line->selectAll();
    typeText(line, text);
}

/// By the keyboard: down until it stands there.
inline void choose(QComboBox *box, const QVariant &data)
{
    QVERIFY(box);
    const int wanted = box->findData(data);
    QVERIFY2(wanted >= 0, qPrintable(box->objectName() + data.toString()));
    for (int i = 0; i < box->count() && box->currentIndex() != wanted; ++i)
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(box->currentIndex(), wanted);
}

/// Of a field: by the keyboard, where it stands.
inline void chooseIn(QWidget *root, const QString &objectName, const QVariant &data)
{
    auto *segment = inner<ui::Segment>(root, objectName);
    if (!segment) return choose(inner<QComboBox>(root, objectName), data);
    const auto *editor = root->findChild<ui::FieldEditor *>(objectName);
    for (int i = 0; i < 4 && editor->value().toVariant() != data; ++i)
        QTest::keyClick(segment, Qt::Key_Right);
    QCOMPARE(editor->value().toVariant(), data);
}

/// Passed through with Enter, as a person does who has read what is proposed: until then it is no fact.
inline void lookAtProposals(QWidget *form)
{
    for (const auto *editor : form->findChildren<ui::FieldEditor *>()) {
        if (!editor->isProposed()) continue;
        auto *place = editor->stops().first();
        place->setFocus();
        QTest::keyClick(place, Qt::Key_Return);
    }
}

inline void press(QWidget *root, const QString &objectName)
{
    auto *button = root->findChild<QAbstractButton *>(objectName);
    QVERIFY2(button, qPrintable(objectName));
    QVERIFY2(button->isEnabled(), qPrintable(objectName));
    QTest::mouseClick(button, Qt::LeftButton);
}

/// The due date that the periods' table shows for a rule, and that the engine gave.
inline QString due(const ui::CasePage &page, const QString &rule, int nth = 0)
{
    const auto &deadlines = page.view().deadlines;
    const auto *table = page.findChild<QTableView *>(QStringLiteral("deadlinesTable"));
    for (int i = 0; i < deadlines.size(); ++i) {
        if (deadlines[i].period.rule.toString() == rule && nth-- == 0)
            return table->model()->index(i, 3).data().toString();
    }
    return {};
}

inline QString state(const ui::CasePage &page, const QString &rule)
{
    for (const auto &deadline : page.view().deadlines) {
        if (deadline.period.rule.toString() == rule) return law::name(deadline.state);
    }
    return {};
}

} // namespace tiaocai::test
