// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/row_model.h"
#include "widgets/search_field.h"
#include "workplace.h"

#include <QPointer>

class QFrame;
class QLabel;
class QListView;

namespace tiaocai::ui {

/// Finds anything: under the box stand the cases that answer what is being typed, the best first. The arrows choose, Enter
/// opens the case that is marked then and empties the box, Escape gives the focus back to where it was. The list never
/// takes the focus, so that a composition of an input method is left alone.
class FindBox : public SearchField {
    Q_OBJECT

public:
    explicit FindBox(const Workplace &place, QWidget *parent = nullptr);

    /// The focus comes here, and goes back there afterwards.
    void begin();
    const QList<desk::Hit> &hits() const { return m_model->rows(); }

signals:
    void caseAsked(const CaseId &id, const QList<CaseId> &among);
    /// Everything that answers, as a list (Ctrl+Enter).
    void listAsked(const QString &text);
    void failed(const Refusal &refusal);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void buildList();
    void ask();
    void take(const QString &asked, const Result<QList<desk::Hit>> &hits);
    void showList();
    void move(int rows);
    void open();
    void leave();
    void end();

    const Workplace &m_place;
    RowModel<desk::Hit> *m_model;
    QFrame *m_popup = nullptr; ///< of the window, over its page
    QListView *m_list = nullptr;
    QLabel *m_words = nullptr;
    QPointer<QWidget> m_before;
    QString m_answered; ///< to this text belongs what the list shows
    bool m_isAsking = false;
    bool m_isOpening = false; ///< Enter came before the answer
};

} // namespace tiaocai::ui
