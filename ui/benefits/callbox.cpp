// SPDX-License-Identifier: MIT
#include "ui/benefits/callbox.h"

#include "ui/benefits/answerwords.h"
#include "ui/benefits/cellwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    constexpr qsizetype longestTranscript = 20'000;

    /// Only what leads to a server over a line nobody can read; whatever else a service wrote is shown as text alone.
    std::optional<QUrl> safeAddress(const QString &text)
    {
        const QUrl url(text.trimmed(), QUrl::StrictMode);
        const bool isSafe =
            url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty();
        return isSafe ? std::optional(url) : std::nullopt;
    }

} // namespace

CallBox::CallBox(const QString &title, const Call &call, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(4);
    if (!title.isEmpty())
        column->addWidget(new PlainLabel(title, PlainLabel::Kind::Title, this));
    auto *facts = new KeyValueList(this);
    facts->show(aboutCall(call));
    column->addWidget(facts);
    addRecording(*column, call.recordingUrl);
    addTranscript(*column, call.transcript);
}

void CallBox::addRecording(QVBoxLayout &column, const QString &address)
{
    const auto url = safeAddress(address);
    if (!url)
        return;
    auto *line = new QHBoxLayout;
    auto *open = new Button(tr("Open the recording in the browser"), Button::Kind::Link, this);
    auto *note = new PlainLabel(tr("It may be heard by whoever is near."), PlainLabel::Kind::Note, this);
    line->addWidget(open);
    line->addWidget(note);
    line->addStretch();
    column.addLayout(line);
    connect(open, &Button::clicked, this, [url = *url] { QDesktopServices::openUrl(url); });
}

void CallBox::addTranscript(QVBoxLayout &column, const QString &transcript)
{
    if (transcript.trimmed().isEmpty())
        return;
    auto *fold = new Button(tr("Show what was said"), Button::Kind::Link, this);
    auto *words = new PlainLabel(clipped(transcript, longestTranscript), this);
    words->setWrapping(true);
    words->setSelectable(true);
    words->hide();
    column.addWidget(fold, 0, Qt::AlignLeading);
    column.addWidget(words);
    connect(fold, &Button::clicked, this, [fold, words] {
        words->setVisible(words->isHidden());
        fold->setWords(words->isHidden() ? tr("Show what was said") : tr("Hide what was said"));
    });
}

} // namespace coverdesk
