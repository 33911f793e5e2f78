// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tiaocai::ui {

/// Where a form scrolls. The field with the cursor is in sight as a whole: when the cursor comes to it, and when the form
/// grows or a notice takes room from it.
class FormArea : public QScrollArea {
    Q_OBJECT

public:
    explicit FormArea(const QString &objectName);
    /// Nothing happens for what stands elsewhere.
    void showField(const QWidget *field);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCursor();
    void showInPage(const QWidget *field) const;
};

} // namespace tiaocai::ui
