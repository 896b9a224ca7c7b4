// SPDX-License-Identifier: MIT
#include "ui/help/helpheading.h"

#include "app/office.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coverdesk {

HelpHeading::HelpHeading(const Office &office, QWidget *parent)
    : QWidget(parent)
    , m_folder(office.folder())
    , m_practise(new Button(tr("Practice with made-up patients"), Button::Kind::Primary, this))
    , m_outcome(new Strip(Tone::Info, this))
    , m_words(new PlainLabel(m_outcome))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->addWidget(new PlainLabel(tr("Help"), PlainLabel::Kind::Heading, this));
    row->addStretch();
    row->addWidget(m_practise);
    column->addLayout(row);
    column->addWidget(m_outcome);
    m_words->setWrapping(true);
    m_outcome->row()->addWidget(m_words, 1);
    m_outcome->hide();
    m_practise->setVisible(!office.isPractice());
    connect(m_practise, &Button::clicked, this, &HelpHeading::practise);
}

void HelpHeading::practise()
{
    if (launch(PracticeStart::besides(m_folder)))
        say(Tone::Info, tr("Practice opens in a window of its own. This window stays as it is."));
    else
        say(Tone::Bad,
            tr("The practice window did not start. Close this window, and start Coverdesk with --practice."));
}

void HelpHeading::say(Tone tone, const QString &words)
{
    m_outcome->setTone(tone);
    m_words->setWords(words);
    m_outcome->show();
    QAccessibleEvent told(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace coverdesk
