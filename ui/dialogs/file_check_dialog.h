// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QDialog>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tiaocai::ui {

class Field;
class NoticeBar;

/// A file that is looked at before it is taken in. What is taken in is what was looked at: whatever is typed meanwhile puts it
/// away, and an answer to what was asked before is not shown; while it is taken in nothing can be typed. Ctrl+Enter only looks:
/// taking in has its button.
class FileCheckDialog : public QDialog {
    Q_OBJECT

public:
    /// Looks at it at once, where nothing else must be said first.
    void setFile(const QString &path);

protected:
    struct Texts {
        QString name; ///< of the parts for tests: "arrived" gives arrivedFile, arrivedCheck, ...
        QString title, file, filter, check, take, busy;
    };
    FileCheckDialog(const Workplace &place, const Texts &texts, QWidget *parent);

    /// Another thing that has to be said before the file is looked at.
    void addBeside(Field *field, QLineEdit *edit);
    /// What stands between the file's row and the buttons.
    QVBoxLayout *middle() const { return m_middle; }
    /// The buttons come last, also for Tab: once everything else is there.
    void finish(const QSize &size);
    QString file() const;
    /// All that looking needs was said.
    virtual bool isReady() const { return !file().isEmpty(); }
    /// Puts away what is shown.
    virtual void forget();
    /// Asks; the answer is for `isAnswerTo(asked)` alone.
    virtual void look(int asked) = 0;
    virtual void takeIn() = 0;
    /// Nothing else was asked since; what is looked at can be looked at once more.
    bool isAnswerTo(int asked);
    /// What was looked at is shown, or was not taken in.
    void setTakeable(bool takeable);

    const Workplace &m_place;
    NoticeBar *m_notices;
    QPushButton *m_take;

private:
    void chooseFile();
    void check();
    void setTaking(bool taking);

    Texts m_texts;
    QLineEdit *m_file;
    QLineEdit *m_beside = nullptr;
    QPushButton *m_choose;
    QPushButton *m_check;
    QWidget *m_sheet; ///< all but the buttons
    QHBoxLayout *m_row;
    QVBoxLayout *m_middle;
    int m_asked = 0;
    bool m_isShown = false; ///< what is shown is what the file says
};

} // namespace tiaocai::ui
