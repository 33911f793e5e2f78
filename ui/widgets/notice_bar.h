// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tiaocai::ui {

/// The one place at the top of a page that tells: it never asks and never stands in the way.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(Kind kind, const QString &text);
    /// A refusal with its article.
    void tell(const Refusal &refusal);
    /// A button beside what was told last, gone with it and after it was pressed.
    void offer(const QString &text, const QString &objectName, std::function<void()> act);
    void withdraw(const QString &objectName);
    void clear();
    QString text() const;

signals:
    /// After it was told: who can do something about it offers that.
    void refused(const Refusal &refusal);

private:
    void withdrawAll();

    QHBoxLayout *m_offers;
    QLabel *m_mark;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace tiaocai::ui
