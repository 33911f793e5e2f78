// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tiaocai::ui {

/// The name of a key as it stands on the keyboard: "Ctrl K", "1".
class KeyCap : public QWidget {
    Q_OBJECT

public:
    explicit KeyCap(const QString &key);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace tiaocai::ui
