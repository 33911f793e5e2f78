// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/office.h"

#include <QComboBox>

namespace tiaocai::ui {

/// Who acts, large, with the role; its list changes the person.
class PersonBox : public QComboBox {
    Q_OBJECT

public:
    PersonBox();

    void setPeople(const QList<office::Person> &people, const PersonId &acting);
    /// Where it is narrow the role goes.
    void setNarrow(bool narrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString name() const;
    QString role() const;
    int neededWidth() const;

    bool m_isNarrow = false;
};

} // namespace tiaocai::ui
