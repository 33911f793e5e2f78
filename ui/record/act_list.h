// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/act_groups.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace tiaocai::ui {

/// Which act: in groups, the next steps numbered, with a filter; what cannot be taken stands at the end with the reason.
/// Where there is no room beside the form, only the chosen one is seen until the list is opened.
class ActList : public QFrame {
    Q_OBJECT

public:
    explicit ActList(QWidget *parent = nullptr);

    void setOffers(const QList<ActOffer> &offers);
    /// Chosen, and seen as chosen. Not one of the offers: it stands on top.
    void choose(casework::ActKind kind);
    std::optional<casework::ActKind> chosen() const;

signals:
    /// Another act is looked at.
    void looked(casework::ActKind kind);
    /// Enter, a click or its number: on to its first field.
    void taken(casework::ActKind kind);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHeader(ActGroup group, int count, bool isFolded);
    void addOffer(const ActOffer &offer);
    void fill();
    void filter(const QString &text);
    bool listKey(int key);
    void take(const QListWidgetItem *item);

    QLineEdit *m_filter;
    QListWidget *m_list;
    QList<ActOffer> m_offers;
    bool m_showsAll = false; ///< what cannot be taken too
};

} // namespace tiaocai::ui
