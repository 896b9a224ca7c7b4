// SPDX-License-Identifier: MIT
#include "ui/check/memberhint.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace coverdesk {

MemberHint::MemberHint(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel({}, PlainLabel::Kind::Note, this))
    , m_use(new Button({}, Button::Kind::Link, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_words);
    column->addWidget(m_use, 0, Qt::AlignLeft);
    m_words->setWrapping(true);
    m_use->setSmall(true);
    hide();
    connect(m_use, &Button::clicked, this, [this] { emit taken(m_instead); });
}

QString MemberHint::inWords(MemberIdHint::Kind kind) const
{
    switch (kind) {
    case MemberIdHint::Kind::Spaces: return tr("Member IDs are sent as typed, and hardly any has spaces.");
    case MemberIdHint::Kind::Lookalike: return tr("A letter stands among the digits. Please compare it with the card.");
    case MemberIdHint::Kind::GroupNumber:
        return tr("This is the group number as well. The card has a member ID of its own.");
    case MemberIdHint::Kind::SocialSecurity:
        return tr("This looks like a social security number, not like a member ID.");
    case MemberIdHint::Kind::Phone: return tr("This looks like a phone number, not like a member ID.");
    case MemberIdHint::Kind::Email: return tr("This looks like an e-mail address, not like a member ID.");
    case MemberIdHint::Kind::NotMedicare:
        return tr("A Medicare number has 11 letters and digits in this order: 1EG4-TE5-MK73.");
    }
    return {};
}

void MemberHint::show(const std::vector<MemberIdHint> &hints)
{
    setVisible(!hints.empty());
    if (hints.empty())
        return;
    const auto &hint = hints.front();
    m_words->setWords(inWords(hint.kind));
    m_instead = hint.instead;
    m_use->setVisible(!m_instead.isEmpty());
    m_use->setWords(tr("Use %1").arg(m_instead));
}

} // namespace coverdesk
