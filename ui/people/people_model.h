// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "casework/choices.h"
#include "people/people_paste.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QJsonArray>

#include <optional>

namespace tiaocai::ui {

/// One of many who apply together, as typed.
struct PersonRow {
    QString id = {}; ///< of the party that he becomes
    QString name = {}, idNumber = {}, phone = {}, post = {}, amount = {};
    bool isSigned = false;
    bool isDelegate = false; ///< elected to speak for all (法7)
    QString sex = {};        ///< empty: the ID number says it, or nobody
    QString period = {};     ///< for which the claim is made, in his words

    bool isBlank() const;
    /// As typed, else by the ID number; nullopt where neither says it.
    std::optional<casework::Sex> knownSex() const;
    std::optional<Money> claim() const; ///< nullopt: none of his own, or no amount
    bool operator==(const PersonRow &) const = default;
};

/// What is wrong with a line, or worth a look; a line that is wrong cannot be registered.
struct PersonCheck {
    enum Kind { Fine, Look, Wrong } kind = Fine;
    QString words = {};
    PersonColumn at = PersonColumn::None;
};

/// The list of many who apply together: single-line cells, a check of every line by the rules of the ledger's import, pastes
/// that are taken back in one step.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Column {
        Number,
        Name,
        IdNumber,
        Sex,
        Phone,
        Post,
        Period,
        Amount,
        Signed,
        Delegate,
        Check,
        Columns
    };

    const QList<PersonRow> &rows() const { return m_rows; }
    void setRows(const QList<PersonRow> &rows);
    void addRow();
    void removeAt(const QList<int> &rows);
    /// Below what is there; blank lines give way.
    void paste(const PastedPeople &pasted);
    /// Into every line that is not blank, where its cell is empty; taken back like a paste.
    void fill(PersonColumn column, const QString &value);
    /// The last paste, as if it had not been; false where there is none.
    bool undoPaste();
    bool canUndoPaste() const { return m_beforePaste.has_value(); }
    /// The last paste once more, by other columns.
    void takeColumns(const QList<PersonColumn> &columns);
    const PastedPeople &pasted() const { return m_pasted; }
    /// Who joins a case: those of these ID numbers stand in it already, and each may have to consent.
    void setJoining(const QStringList &there, bool mustConsent);
    bool isJoining() const { return m_isJoining; }
    /// Ticks, or unticks, every line.
    void setAllSigned(bool isSigned);
    /// Other cases of the same people, by their ID numbers.
    void setKnown(const QHash<QString, QString> &numbers);

    PersonCheck check(int row) const;
    /// How many lines are wrong, or are to be looked at.
    int count(PersonCheck::Kind kind) const;
    Money sum() const;
    /// The names of those elected to speak for all.
    QStringList delegates() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited();

private:
    void keepWhatIsTyped();
    void replace(const QList<PersonRow> &rows);
    QVariant shown(const PersonRow &row, int line, int column) const;

    QList<PersonRow> m_rows;
    QHash<QString, QString> m_known;
    bool m_isJoining = false, m_mustConsent = false;
    QStringList m_there;
    PastedPeople m_pasted;
    std::optional<QList<PersonRow>> m_beforePaste;
};

/// For a draft, and from it.
QJsonArray toJson(const QList<PersonRow> &rows);
QList<PersonRow> peopleFrom(const QJsonArray &array);

} // namespace tiaocai::ui
