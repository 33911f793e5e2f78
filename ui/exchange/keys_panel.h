// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/keys.h"
#include "tables/row_model.h"
#include "workplace.h"

#include <QWidget>

class QPushButton;

namespace tiaocai::ui {

class NoticeBar;
class TableView;

/// 钥匙: the office's own keys, and those of the offices whose packages are believed, by the fingerprint on their printed sheet.
class KeysPanel : public QWidget {
    Q_OBJECT

public:
    KeysPanel(const Workplace &place, NoticeBar *notices);

    void refresh();

private:
    void take(const QList<desk::KeyView> &keys);
    const desk::KeyView *current() const;
    void look();
    void create();
    void saveCard();
    void enroll();
    void believe(const QString &path, const QString &fingerprint, const QString &replaces);
    QList<std::pair<QString, QString>> formerOffices() const;
    void rotate();
    void askForEmployers();
    void createForEmployers();
    void revoke();
    void save(const QByteArray &card);

    const Workplace &m_place;
    NoticeBar *m_notices;
    RowModel<desk::KeyView> *m_model;
    TableView *m_table;
    QPushButton *m_create;
    QPushButton *m_card;
    QPushButton *m_enroll;
    QPushButton *m_rotate;
    QPushButton *m_employers;
    QPushButton *m_revoke;
};

} // namespace tiaocai::ui
