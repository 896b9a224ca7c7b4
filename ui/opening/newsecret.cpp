// SPDX-License-Identifier: MIT
#include "ui/opening/newsecret.h"

#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace coverdesk {

NewSecret::NewSecret(const QString &title, const QString &words, SecretForm *form, QWidget *parent)
    : QWidget(parent)
    , m_about(new PlainLabel(words, PlainLabel::Kind::Muted, this))
    , m_form(form)
    , m_problem(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *heading = new PlainLabel(title, PlainLabel::Kind::Subject, this);
    for (auto *label : {heading, m_about, m_problem})
        label->setWrapping(true);
    column->addWidget(heading);
    column->addWidget(m_about);
    column->addSpacing(4);
    column->addWidget(form);
    column->addWidget(m_problem);
    m_problem->setTone(Tone::Bad);
    form->setPrimary(true);
}

void NewSecret::setAbout(const QString &words)
{
    m_about->setWords(words);
}

void NewSecret::begin()
{
    setProblem({});
    m_form->begin();
}

void NewSecret::setProblem(const QString &problem)
{
    m_problem->setWords(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        m_form->setBusy(false);
}

} // namespace coverdesk
