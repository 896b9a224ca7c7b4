// SPDX-License-Identifier: MIT
#include "pagewords.h"

#include "tongue.h"
#include "ui/benefits/candidatebutton.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QStringList>

namespace coverdesk {

QString seenIn(const QWidget &page)
{
    QStringList seen;
    for (const auto *label : page.findChildren<PlainLabel *>()) {
        if (label->isVisibleTo(&page))
            seen.append(label->words());
    }
    for (const auto *pill : page.findChildren<Pill *>()) {
        if (pill->isVisibleTo(&page))
            seen.append(pill->face().words);
    }
    for (const auto *button : page.findChildren<Button *>()) {
        if (button->isVisibleTo(&page))
            seen.append(button->words());
    }
    for (const auto *table : page.findChildren<TableView *>()) {
        if (table->isVisibleTo(&page))
            seen.append(table->asText());
    }
    return inEnglish(seen.join(u'\n'));
}

Button *buttonIn(const QWidget &page, const QString &words)
{
    for (auto *button : page.findChildren<Button *>()) {
        if (button->isVisibleTo(&page) && inEnglish(button->words()) == words)
            return button;
    }
    return nullptr;
}

std::vector<CandidateButton *> candidatesIn(const QWidget &page)
{
    std::vector<CandidateButton *> seen;
    for (auto *button : page.findChildren<CandidateButton *>()) {
        if (button->isVisibleTo(&page))
            seen.push_back(button);
    }
    return seen;
}

QString clippedIn(const QWidget &page)
{
    for (const auto *label : page.findChildren<PlainLabel *>()) {
        if (!label->isVisible() || label->words().isEmpty())
            continue;
        const auto needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool isWide = label->wordWrap() || label->width() >= label->sizeHint().width();
        if (label->height() < needed || !isWide)
            return label->words().left(80);
    }
    for (const auto *candidate : candidatesIn(page)) {
        if (candidate->height() < candidate->heightForWidth(candidate->width()))
            return candidate->accessibleName();
    }
    return {};
}

} // namespace coverdesk
