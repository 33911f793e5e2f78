// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tiaocai::ui {

/// The one place at the top of a page that tells: it never asks and never stands in the way. Of several notices the
/// gravest is shown and how many there are besides; closing it shows the next.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// In the place of what was told before.
    void tell(Kind kind, const QString &text);
    /// A refusal with its article; the cursor goes to the field of the bar's form that it names.
    void tell(const Refusal &refusal);
    /// A button beside what was told last, gone with it and after it was pressed.
    void offer(const QString &text, const QString &objectName, std::function<void()> act);
    /// Beside what was told, until it is closed or ended: a draft that waits, a backup that failed.
    void stand(const QString &id, Kind kind, const QString &text);
    void end(const QString &id);
    void withdraw(const QString &objectName);
    /// What was told, and all that stands.
    void clear();
    /// Of the one that is shown.
    QString text() const;

signals:
    /// After it was told: who can do something about it offers that.
    void refused(const Refusal &refusal);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Offer {
        QString text, objectName;
        std::function<void()> act;
    };
    struct Notice {
        QString id; ///< empty: told
        Kind kind = Kind::Info;
        QString text;
        QList<Offer> offers;
    };
    void put(Notice notice);
    const Notice *gravest() const;
    void close();
    void show();
    void showOffers(const QList<Offer> &offers);

    QList<Notice> m_notices; ///< the one that was put last at the end
    QHBoxLayout *m_offers;
    QLabel *m_text;
    QLabel *m_more;
    QToolButton *m_close;
};

} // namespace tiaocai::ui
