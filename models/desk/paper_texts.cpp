// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/paper_texts.h"

#include "base/text.h"
#include "bench.h"
#include "documents/fill.h"
#include "documents/own_text.h"
#include "paper_called.h"
#include "words.h"

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using documents::Catalogue;
using documents::Template;
using office::Action;

namespace {

/// A line ends as in the program's texts, whoever typed it, and nothing stands behind the last one.
QString tidied(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

Result<QString> checked(const Template &paper, const QString &text)
{
    const auto tidy = tidied(text);
    return documents::checkText(paper, tidy).and_then([&] {
        return acceptable(tidy, Words::tr("The text of the paper"));
    });
}

Result<const Template *> programsPaper(const QString &id)
{
    const auto &catalogue = Catalogue::ofProgram();
    return catalogue ? paperCalled(*catalogue, id) : refuse(catalogue);
}

} // namespace

Result<QList<PaperText>> PaperTexts::list() const
{
    return m_bench.ask(Action::ChangeSettings, u"list texts of papers"_s,
                       [&](const Reading &at) -> Result<QList<PaperText>> {
                           const auto &catalogue = Catalogue::ofProgram();
                           if (!catalogue) return refuse(catalogue);
                           QList<PaperText> texts;
                           for (const auto &paper : catalogue->templates()) {
                               PaperText text{&paper};
                               const auto own = at.history.paperTexts.constFind(paper.id);
                               if (own != at.history.paperTexts.cend()) {
                                   text.own = *own;
                                   text.by = at.history.nameOf(own->by);
                               }
                               texts << text;
                           }
                           return texts;
                       });
}

Result<documents::Sheet> PaperTexts::preview(const QString &paper, const QString &text) const
{
    return m_bench.ask(Action::ChangeSettings, u"preview text of paper"_s,
                       [&](const Reading &at) -> Result<documents::Sheet> {
                           const auto called = programsPaper(paper);
                           if (!called) return refuse(called);
                           const auto tidy = checked(**called, text);
                           if (!tidy) return refuse(tidy);
                           const auto filled = documents::blank(documents::withText(**called, *tidy));
                           return documents::Sheet{.paper = *called,
                                                   .state = documents::Sheet::State::Blank,
                                                   .title = filled.title,
                                                   .text = filled.text,
                                                   .madeAt = at.now.moment,
                                                   .demonstration = at.history.office.demonstration};
                       });
}

Result<void> PaperTexts::change(const QString &paper, const QString &text)
{
    return m_bench.perform(
        Action::ChangeSettings, u"change text of paper"_s, [&](Writing &at) -> Result<void> {
            const auto called = programsPaper(paper);
            if (!called) return refuse(called);
            const auto tidy = checked(**called, text);
            if (!tidy) return refuse(tidy);
            const auto own = at.history.paperTexts.constFind(paper);
            const bool hasOwn = own != at.history.paperTexts.cend();
            const auto &shipped = (*called)->body;
            if (*tidy == shipped)
                return hasOwn ? at.decide(office::PaperTextRestored{paper}) : Result<void>();
            if (hasOwn && own->text == *tidy && own->shipped == shipped) return {};
            return at.decide(office::PaperTextChanged{paper, *tidy, shipped});
        });
}

Result<void> PaperTexts::restore(const QString &paper)
{
    return m_bench.perform(Action::ChangeSettings, u"restore text of paper"_s,
                           [&](Writing &at) -> Result<void> {
                               if (const auto called = programsPaper(paper); !called) return refuse(called);
                               if (!at.history.paperTexts.contains(paper)) return {};
                               return at.decide(office::PaperTextRestored{paper});
                           });
}

} // namespace tiaocai::desk
