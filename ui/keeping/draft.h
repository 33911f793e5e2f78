// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/drafts.h"

#include <QTimer>

#include <functional>

namespace tiaocai::ui {

/// The draft of one form: kept after a rest in typing, and at the latest two seconds after a key where there is no rest; gone
/// once the form was saved or thrown away. It is its own person's: before another acts, it is kept.
class Draft : public QObject {
    Q_OBJECT

public:
    using Content = std::function<QJsonObject()>;

    Draft(Drafts &drafts, const QString &key, Content content, QObject *parent);

    /// What an earlier window left; empty where nothing.
    QJsonObject left() const { return m_drafts.read(m_key); }
    void touched();
    /// What stands in the form now was not typed.
    void pause();
    void keep();
    void drop();

signals:
    void kept();

private:
    void keepPending();

    Drafts &m_drafts;
    QString m_key;
    Content m_content;
    QTimer m_rest, m_latest;
};

} // namespace tiaocai::ui
