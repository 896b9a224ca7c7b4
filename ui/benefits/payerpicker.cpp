// SPDX-License-Identifier: MIT
#include "ui/benefits/payerpicker.h"

#include "app/domain/payerchoice.h"
#include "ui/benefits/candidatelist.h"
#include "ui/benefits/cellwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wrappingcheck.h"
#include "ui/wording/wording.h"

#include <QVBoxLayout>

namespace coverdesk {

static constexpr qsizetype LongestTyped = 40;

PayerPicker::PayerPicker(CardPlace place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_title(new PlainLabel(tr("Which one is on the card?"), PlainLabel::Kind::Strong, this))
    , m_list(new CandidateList(this))
    , m_remember(new WrappingCheck(this))
    , m_ask(new Button(tr("Ask this one"), Button::Kind::Primary, this))
    , m_none(new Button(tr("None of these"), this))
    , m_cost(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
    , m_back(new PlainLabel(tr("None of these brings you back to the insurer's name."), PlainLabel::Kind::Note, this))
{
    arrange();
    listen();
    setFocusProxy(m_list);
}

void PayerPicker::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (auto *part : std::initializer_list<QWidget *>{m_title, m_list, m_remember, new Hairline(this)})
        column->addWidget(part);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(8, buttons);
    flow->addWidget(m_ask);
    flow->addWidget(m_none);
    column->addWidget(buttons);
    for (auto *note : {m_cost, m_back}) {
        note->setWrapping(true);
        column->addWidget(note);
    }
    m_ask->setHint(keysInWords(QKeySequence(Qt::Key_Return)));
    m_ask->setAutoDefault(true);
    const bool isBesideForm = m_place == CardPlace::BesideForm;
    m_remember->setVisible(isBesideForm);
    m_none->setVisible(isBesideForm);
    m_back->setVisible(isBesideForm);
}

void PayerPicker::listen()
{
    connect(m_list, &CandidateList::chosen, this, &PayerPicker::choose);
    connect(m_ask, &Button::clicked, this, [this] { choose(m_list->marked()); });
    connect(m_none, &Button::clicked, this, &PayerPicker::noneChosen);
}

static QString rememberInWords(const Insurance &insurance)
{
    const auto letters = idLettersOf(insurance.memberId);
    const auto typed = clipped(insurance.payer, LongestTyped);
    return letters.isEmpty() ? PayerPicker::tr("Remember for “%1”").arg(typed)
                             : PayerPicker::tr("Remember for “%1” with IDs in %2").arg(typed, letters);
}

void PayerPicker::show(const Check &check, const QString &before)
{
    const auto candidates = check.failure ? check.failure->candidates : QStringList();
    setVisible(!candidates.isEmpty());
    m_list->show(candidates, before);
    const auto words = rememberInWords(check.inquiry.insurance);
    if (m_remember->words() != words)
        m_remember->setChecked(true);
    m_remember->setWords(words);
    const auto earlier = costInWords(check);
    m_cost->setWords(earlier.isEmpty() ? tr("%1.").arg(costOfAsking(check.service))
                                       : tr("%1. The earlier try: %2").arg(costOfAsking(check.service), earlier));
}

void PayerPicker::choose(const QString &payer)
{
    // A copy: whoever hears of it may show other candidates at once.
    const auto chosenOne = QString(payer);
    if (chosenOne.isEmpty())
        return;
    if (m_place == CardPlace::BesideForm && m_remember->isChecked())
        emit rememberAsked(chosenOne);
    emit chosen(chosenOne);
}

} // namespace coverdesk
