// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QPushButton;

namespace tiaocai::ui {

class ElidedLabel;

/// "已记录：…　撤销 Ctrl+Z ×" at the lower left of what it lies on: ten seconds, longer under the pointer.
class Toast : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget *over);

    /// Without words for an act there is no button.
    void tell(const QString &text, const QString &actWords = {}, std::function<void()> act = {});
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    ElidedLabel *m_text;
    QPushButton *m_act;
    std::function<void()> m_does;
    QTimer m_stays;
};

} // namespace tiaocai::ui
