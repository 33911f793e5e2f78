// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h"
#include "widgets/notice_bar.h"
#include "widgets/page_head.h"
#include "workplace.h"

#include <QWidget>

class QVBoxLayout;

namespace tiaocai::ui {

/// A page: one head, one notice bar, one primary action at the top right. Pages tell; dialogs ask.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(const Workplace &place, const QString &objectName, const QString &title);

    /// Reads again what it shows. Called when the page comes to the front and after each commit.
    virtual void refresh() = 0;
    /// Something was typed here that closing would lose.
    virtual bool hasUnsavedWork() const { return false; }
    NoticeBar *notices() const { return m_notices; }
    PageHead *head() const { return m_head; }

protected:
    const Workplace &place() const { return m_place; }
    /// Scrolls as a whole where the window is low.
    QVBoxLayout *body() const { return m_body; }
    /// Under the body, always on screen.
    QVBoxLayout *foot() const { return m_foot; }
    void setTitle(const QString &title) { m_head->setTitle(title); }
    QPushButton *setPrimary(const QString &text, const QString &icon, const QString &objectName);

private:
    void offerRemedy(const Refusal &refusal);

    const Workplace &m_place;
    PageHead *m_head;
    NoticeBar *m_notices;
    QVBoxLayout *m_body;
    QVBoxLayout *m_foot;
};

} // namespace tiaocai::ui
