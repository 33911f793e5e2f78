// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tiaocai::ui {

/// A line with a magnifier and, while it is empty, the key that leads to it.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    SearchField(const QString &icon, const QString &placeholder, const QString &key,
                const QString &objectName, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon, m_key;
};

} // namespace tiaocai::ui
