// SPDX-License-Identifier: MIT
#include "ui/settings/savedline.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace coverdesk {

SavedLine::SavedLine(QWidget *parent)
    : QWidget(parent)
    , m_saved(new ToneLabel(Icon::Check, QString(), Tone::Ok, this))
    , m_before(new PlainLabel(QString(), PlainLabel::Kind::Muted, this))
    , m_undo(new Button(tr("Undo"), Button::Kind::Link, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_saved);
    row->addWidget(m_before);
    row->addWidget(m_undo);
    row->addStretch();
    hide();
    connect(m_undo, &Button::clicked, this, &SavedLine::undoAsked);
}

static QString now()
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(QTime::currentTime(), u"h:mm AP"_s);
}

void SavedLine::praise(const QString &before)
{
    m_saved->show(Icon::Check, tr("Saved %1").arg(now()), Tone::Ok);
    m_before->setWords(before);
    m_undo->show();
    show();
}

void SavedLine::takenBack()
{
    m_saved->show(Icon::Check, tr("Taken back %1").arg(now()), Tone::Ok);
    m_before->setWords({});
    m_undo->hide();
    show();
}

void SavedLine::blame(const QString &words)
{
    m_saved->show(Icon::Warning, words, Tone::Bad);
    m_before->setWords({});
    m_undo->hide();
    show();
}

} // namespace coverdesk
