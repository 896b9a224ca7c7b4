// SPDX-License-Identifier: MIT
#include "ui/opening/troublecard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QDir>
#include <QVBoxLayout>

namespace coverdesk {

static constexpr int Gap = 8;
static constexpr int GapOfLinks = 16;

static bool isLink(WayOn way)
{
    return way == WayOn::Restore || way == WayOn::StartAnew;
}

TroubleCard::TroubleCard(const QString &folder, QWidget *parent)
    : Card(parent)
    , m_happened(new PlainLabel(QString(), PlainLabel::Kind::Subject, this))
    , m_next(new PlainLabel(this))
    , m_where(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
    , m_ways(new FlowLayout(Gap, nullptr))
    , m_links(new FlowLayout(GapOfLinks, nullptr))
    , m_folder(folder)
{
    for (auto *label : {m_happened, m_next, m_where}) {
        label->setWrapping(true);
        body()->addWidget(label);
    }
    m_where->setSelectable(true);
    body()->addSpacing(4);
    body()->addLayout(m_ways);
    body()->addLayout(m_links);
    for (const auto way : {WayOn::TryAgain, WayOn::Phrase, WayOn::Passphrase, WayOn::NewPassphrase,
                           WayOn::OpenWhatIsLeft, WayOn::NewestBackup, WayOn::ChooseBackup, WayOn::RestoreIt,
                           WayOn::Confirm, WayOn::GoBack, WayOn::Cancel, WayOn::Restore, WayOn::StartAnew}) {
        auto *button = new Button(wordsFor(way), isLink(way) ? Button::Kind::Link : Button::Kind::Plain, this);
        m_buttons[way] = button;
        connect(button, &Button::clicked, this, [this, way] { emit chosen(way); });
    }
    for (const auto way : {WayOn::GoBack, WayOn::Cancel})
        m_buttons.at(way)->setKeys(QKeySequence(Qt::Key_Escape));
}

void TroubleCard::tell(const Trouble &trouble)
{
    setTone(Tone::Bad);
    m_happened->setWords(trouble.happened);
    m_next->setWords(trouble.next);
    m_where->setWords(tr("The folder is %1").arg(QDir::toNativeSeparators(m_folder)));
    m_where->show();
    arrange(trouble.ways);
}

void TroubleCard::tellCalmly(const Trouble &matter)
{
    setTone({});
    m_happened->setWords(matter.happened);
    m_next->setWords(matter.next);
    m_where->hide();
    arrange(matter.ways);
}

/// In the order they are given: the keyboard goes along it, and begins with the first.
void TroubleCard::arrange(const std::vector<WayOn> &ways)
{
    for (const auto &[way, button] : m_buttons)
        button->hide();
    QWidget *before = m_where;
    for (const auto way : ways) {
        auto *button = m_buttons.at(way);
        auto *line = isLink(way) ? m_links : m_ways;
        line->removeWidget(button);
        line->addWidget(button);
        button->setKind(isLink(way)                                       ? Button::Kind::Link
                            : way == ways.front() && way != WayOn::Cancel ? Button::Kind::Primary
                                                                          : Button::Kind::Plain);
        button->setVisible(true);
        setTabOrder(before, button);
        before = button;
    }
    if (!ways.empty())
        m_buttons.at(ways.front())->setFocus(Qt::OtherFocusReason);
}

} // namespace coverdesk
