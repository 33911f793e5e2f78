// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chip.h"

#include <QPushButton>

class QHBoxLayout;
class QToolButton;

namespace tiaocai::ui {

class ElidedLabel;

/// The head of a page: back, what it is, in which state, one line of facts; at the right at most three buttons, the
/// primary one last. Where there is no room the others go into ⋯.
class PageHead : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(const QString &title);

    void setTitle(const QString &title);
    QString title() const;
    void setFacts(const QString &facts);
    void setChips(const QList<ChipWords> &chips);
    /// The arrow at the left that asks for the page before.
    void setBackShown(bool shown);
    QWidget *backButton() const;
    /// ⋯: what has no room; hidden where everything has.
    QWidget *moreButton() const;
    /// Between the facts and the buttons, or as one of them (a segment, a link); stays also where it is narrow.
    void addWidget(QWidget *widget);
    /// Left of the primary one.
    void addButton(QPushButton *button);
    void setPrimary(QPushButton *button);

signals:
    void backAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    int leastOfTitle() const;
    int neededWidth() const;
    void showMore();

    QToolButton *m_back;
    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    QHBoxLayout *m_chips;
    QHBoxLayout *m_buttons;
    QToolButton *m_more;
    QPushButton *m_primary = nullptr;
    QList<QPushButton *> m_others;
    bool m_isFitting = false;
};

} // namespace tiaocai::ui
