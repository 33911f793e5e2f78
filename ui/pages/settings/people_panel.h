// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/row_model.h"
#include "widgets/notice_bar.h"
#include "workplace.h"

#include <QWidget>

class QCheckBox;
class QLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tiaocai::ui {

class DateEdit;
class TableView;

/// Who belongs to the staff, with what roles since when: joining, changing roles and leaving, each on its day.
class PeoplePanel : public QWidget {
    Q_OBJECT

public:
    PeoplePanel(const Workplace &place, NoticeBar *notices);

    void refresh();

private:
    using Change = std::function<Result<office::Person>(desk::Office &office)>;

    QWidget *buildPane();
    QLayout *buildRoles();
    QLayout *buildButtons();
    void showChosen();
    std::optional<office::Person> chosen() const;
    QList<office::Role> roles() const;
    std::optional<QDate> day();
    void beginAnother();
    void add();
    void rename();
    void changeRoles();
    void leave();
    void askSubstitute();
    void nameSubstitute(const office::SubstituteNamed &named);
    void endSubstitution();
    void passCasesOn();
    void readSubstitutes();
    void choose(PersonId id);
    QString standInWords(const PersonId &person) const;
    void make(const Change &change, const QString &done);

    const Workplace &m_place;
    NoticeBar *m_notices;
    RowModel<office::Person> *m_people;
    TableView *m_table;
    QLineEdit *m_name;
    DateEdit *m_day;
    QList<QPair<office::Role, QCheckBox *>> m_roles;
    QLabel *m_mayDo;
    QPushButton *m_add;
    QPushButton *m_rename;
    QPushButton *m_change;
    QPushButton *m_leave;
    QLabel *m_standsIn;
    QPushButton *m_substitute, *m_isBack, *m_passOn;
    QList<office::SubstituteNamed> m_substitutes;
    PersonId m_kept; ///< who is chosen again when the table was read anew; null: nobody
};

} // namespace tiaocai::ui
