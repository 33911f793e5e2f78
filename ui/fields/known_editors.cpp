// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/known_editors.h"

#include "base/text.h"
#include "fields/text_editors.h"
#include "widgets/layout.h"
#include "words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCasesOffered = 8, caseEditorWidth = 246, mostKnownWords = 12;
const auto behindNumber = u"\u3000"_s; ///< between a number and whose case it is

QString offeredCase(const desk::Hit &hit)
{
    return hit.of.number + behindNumber + against(hit.of.applicants, hit.of.respondents);
}

QString knownWordsKey(const QString &key)
{
    return u"words."_s + key;
}

/// Of the case first.
QStringList knownWordsOf(const QString &key, const FieldContext &context)
{
    QStringList words;
    if (context.file) {
        for (const auto &act : context.file->effective)
            words.prepend(casework::toJson(act.payload).value(key).toString());
    }
    words += context.place->preferences().value(knownWordsKey(key)).toStringList();
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

/// Of a court the registers say which there are: a code, and what it is called; empty elsewhere.
QList<std::pair<QString, QString>> registered(const QString &key, const FieldContext &context)
{
    const auto &registers = context.place->office().registers;
    QList<std::pair<QString, QString>> entries;
    if (key == "tribunal"_L1) {
        for (const auto &tribunal : registers.tribunals)
            entries.emplaceBack(tribunal.code, tribunal.name);
    }
    if (key != "room"_L1) return entries;
    for (const auto &room : registers.rooms) {
        if (!room.to.isValid() || room.to >= context.today) entries.emplaceBack(room.code, room.name);
    }
    for (const auto &place : registers.places) {
        if (place.on >= context.today)
            entries.emplaceBack(place.code, u"%1 %2"_s.arg(toText(place.on), place.name));
    }
    return entries;
}

} // namespace

bool isKnownWord(const QString &key)
{
    static const QStringList keys{u"room"_s, u"tribunal"_s, u"place"_s, u"court"_s,
                                  u"body"_s, u"to"_s,       u"from"_s};
    return keys.contains(key);
}

bool isCaseNumber(const casework::FieldDescription &field)
{
    static const QStringList names{u"cases"_s, u"newCase"_s,
                                   u"origin"_s}; // where a paper came from is called otherwise
    return names.contains(field.words);
}

KnownWordsEditor::KnownWordsEditor(const QString &key, const FieldContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    space(row);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setCompleter(nullptr); // nothing is written that nobody typed
    m_box->setMaxVisibleItems(mostKnownWords);
    const auto entries = registered(key, context);
    for (const auto &[code, name] : entries)
        m_box->addItem(name, code);
    if (entries.isEmpty()) m_box->addItems(knownWordsOf(key, context));
    m_box->setCurrentIndex(-1);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

void keepKnownWords(Preferences &preferences, const casework::Act &act)
{
    const auto data = casework::toJson(act.payload);
    for (const auto &key : data.keys()) {
        const auto word = data.value(key).toString();
        if (!isKnownWord(key) || word.isEmpty()) continue;
        auto words = preferences.value(knownWordsKey(key)).toStringList();
        words.removeAll(word);
        words.prepend(word);
        preferences.set(knownWordsKey(key), words.mid(0, mostKnownWords));
    }
}

QJsonValue KnownWordsEditor::value() const
{
    const auto text = m_box->currentText().trimmed();
    if (text.isEmpty()) return QJsonValue::Undefined;
    const auto code = m_box->itemData(m_box->findText(text, Qt::MatchExactly)).toString();
    return code.isEmpty() ? text : code;
}

void KnownWordsEditor::setValue(const QJsonValue &value)
{
    const int known = m_box->findData(value.toString());
    m_box->setEditText(known < 0 ? value.toString() : m_box->itemText(known));
}

CaseEditor::CaseEditor(const casework::FieldDescription &field, const Workplace &place, QWidget *parent)
    : FieldEditor(parent)
    , m_place(place)
    , m_line(new QLineEdit)
    , m_found(new QStringListModel(this))
    , m_offer(new QCompleter(m_found, this))
{
    auto *column = new QVBoxLayout(this);
    space(column);
    column->addWidget(m_line);
    m_line->setMinimumWidth(caseEditorWidth);
    m_line->setObjectName(u"find."_s + field.key);
    m_line->setPlaceholderText(tr("Number, name or telephone"));
    if (field.many) {
        m_list = new LinesEditor(true);
        m_list->focusProxy()->setAccessibleName(field.label);
        column->addWidget(m_list);
        connect(m_list, &FieldEditor::edited, this, &FieldEditor::edited);
    }
    setFocusProxy(m_line);
    m_offer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_offer->setMaxVisibleItems(mostCasesOffered);
    m_offer->setWidget(m_line);
    connect(m_offer, qOverload<const QString &>(&QCompleter::activated), this, &CaseEditor::take);
    connect(m_line, &QLineEdit::textEdited, this, &CaseEditor::find);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

/// What was typed meanwhile is asked when its own turn comes.
void CaseEditor::find()
{
    const auto typed = m_line->text().trimmed();
    if (typed.isEmpty()) return show({});
    m_place.desk.ask(
        this, [typed](const desk::Desk &desk) { return desk.cases().search(typed, mostCasesOffered); },
        [this, typed](const Result<QList<desk::Hit>> &hits) {
            if (!hits || typed != m_line->text().trimmed()) return;
            QStringList found;
            for (const auto &hit : *hits)
                found << offeredCase(hit);
            show(found);
        });
}

void CaseEditor::show(const QStringList &found)
{
    m_found->setStringList(found);
    if (found.isEmpty() || !m_line->hasFocus()) return m_offer->popup()->hide();
    m_offer->complete();
}

void CaseEditor::take(const QString &found)
{
    const auto number = found.section(behindNumber, 0, 0);
    m_line->setText(m_list ? QString() : number);
    if (m_list) {
        auto numbers = m_list->value().toArray();
        if (!numbers.contains(number)) numbers.append(number);
        m_list->setValue(numbers);
    }
    emit edited();
}

QJsonValue CaseEditor::value() const
{
    if (m_list) return m_list->value();
    const auto text = m_line->text().trimmed();
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void CaseEditor::setValue(const QJsonValue &value)
{
    m_list ? m_list->setValue(value) : m_line->setText(value.toString());
}

QList<QWidget *> CaseEditor::stops() const
{
    QList<QWidget *> places{m_line};
    if (m_list) places += m_list->stops();
    return places;
}

} // namespace tiaocai::ui
