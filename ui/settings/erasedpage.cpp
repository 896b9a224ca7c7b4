// SPDX-License-Identifier: MIT
#include "ui/settings/erasedpage.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int Width = 560;

ErasedPage::ErasedPage(bool isKeyKept, QWidget *parent)
    : QWidget(parent)
{
    setObjectName("page"_L1);
    setAttribute(Qt::WA_StyledBackground);
    auto *card = new Card(this);
    card->setTone(Tone::Ok);
    card->setFixedWidth(Width);
    auto *happened = new PlainLabel(tr("The history on this computer is erased."), PlainLabel::Kind::Subject, card);
    auto *next = new PlainLabel(tr("Nobody can open it here again. Backups are still where they were, and open by the "
                                   "recovery sheet: if they are not to outlive this computer, delete them and destroy "
                                   "the sheet. The next time Coverdesk starts here, it begins with an empty history, "
                                   "or asks first where backups are left."),
                                card);
    auto *kept = new PlainLabel(tr("The computer's keychain did not give up every key. Unlock the keychain and start "
                                   "Coverdesk once more: it tries again."),
                                card);
    kept->setTone(Tone::Warn);
    kept->setVisible(isKeyKept);
    auto *close = new Button(tr("Close Coverdesk"), Button::Kind::Primary, card);
    for (auto *label : {happened, next, kept}) {
        label->setWrapping(true);
        card->body()->addWidget(label);
    }
    card->body()->addWidget(close);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
    connect(close, &Button::clicked, this, &ErasedPage::closeAsked);
}

} // namespace coverdesk
