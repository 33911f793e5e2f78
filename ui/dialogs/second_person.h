// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace tiaocai::ui {

/// Who checks beside the one who acts: chosen, and asked to say so himself at this PC, with his password where the office has
/// accounts. Nobody is chosen beforehand.
class SecondPerson : public QWidget {
    Q_OBJECT

public:
    /// Where nobody else belongs to the office, a name may be typed if `mayBeAnybody`.
    explicit SecondPerson(const Workplace &place, bool mayBeAnybody = false, QWidget *parent = nullptr);

    /// nullopt until he is chosen, has said that he checked, and is known to be himself; of a null id where he was typed.
    std::optional<office::Person> confirmed() const;

    bool isChosen() const { return !name().isEmpty(); }
    /// Where Tab stops.
    QList<QWidget *> stops() const;

signals:
    void changed();

private:
    QString name() const;
    void buildPassword();
    void choose();
    void forget();
    void check(bool isChecked);
    void proved(int asked, const Result<void> &done);

    const Workplace &m_place;
    QComboBox *m_who;
    QLineEdit *m_password = nullptr; ///< none: the office has no accounts
    QCheckBox *m_checked;
    QLabel *m_told;
    int m_asked = 0; ///< an answer to an earlier question says nothing of who stands there now
    bool m_isProved = false;
};

/// Asks the second person to confirm what stands above.
class SecondPersonDialog : public QDialog {
    Q_OBJECT

public:
    SecondPersonDialog(const Workplace &place, const QString &what, QWidget *parent = nullptr);

signals:
    void confirmed(const office::Person &second);
};

} // namespace tiaocai::ui
