// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QApplication;

namespace tiaocai::ui {

/// Nobody has touched keyboard or mouse for a quarter of an hour.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    IdleWatch(QObject *parent, QApplication &application);

signals:
    void isIdle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_quiet;
};

} // namespace tiaocai::ui
