// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/notice_bar.h"
#include "workplace.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tiaocai::ui {

/// A page: one title, one notice bar, one primary action at the top right. Pages tell; dialogs ask.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(const Workplace &place, const QString &objectName, const QString &title);

    /// Reads again what it shows. Called when the page comes to the front and after each commit.
    virtual void refresh() = 0;
    /// Something was typed here that closing would lose.
    virtual bool hasUnsavedWork() const { return false; }
    NoticeBar *notices() const { return m_notices; }

protected:
    const Workplace &place() const { return m_place; }
    QVBoxLayout *body() const { return m_body; }
    /// The line under the title's: plain buttons stand left of the primary one.
    QHBoxLayout *actions() const { return m_actions; }
    void setTitle(const QString &title);
    QPushButton *setPrimary(const QString &text, const QString &icon, const QString &objectName);

private:
    void offerRemedy(const Refusal &refusal);

    const Workplace &m_place;
    QLabel *m_title;
    NoticeBar *m_notices;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_body;
};

} // namespace tiaocai::ui
