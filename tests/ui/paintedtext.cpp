// SPDX-License-Identifier: MIT
#include "paintedtext.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPolygon>
#include <QRegion>
#include <QTransform>
#include <QWidget>

namespace coverdesk {

namespace {

    /// Notes the texts, and paints nothing.
    class TextEngine final : public QPaintEngine
    {
    public:
        explicit TextEngine(QRect room)
            : QPaintEngine(QPaintEngine::AllFeatures)
            , m_room(room)
        {}

        std::vector<PaintedText> texts;

        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        Type type() const override { return User; }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
        void updateState(const QPaintEngineState &now) override;
        void drawTextItem(const QPointF &place, const QTextItem &item) override;

    private:
        void clip(Qt::ClipOperation operation, const QRegion &region);

        QRect m_room;
        QRegion m_clip{m_room};
        QTransform m_transform;
    };

    class TextDevice final : public QPaintDevice
    {
    public:
        explicit TextDevice(const QWidget &widget)
            : engine(widget.rect())
            , m_widget(widget)
        {}

        mutable TextEngine engine;

        QPaintEngine *paintEngine() const override { return &engine; }

    protected:
        int metric(PaintDeviceMetric metric) const override;

    private:
        const QWidget &m_widget;
    };

    void TextEngine::clip(Qt::ClipOperation operation, const QRegion &region)
    {
        if (operation == Qt::NoClip)
            m_clip = m_room;
        else if (operation == Qt::ReplaceClip)
            m_clip = region & m_room;
        else
            m_clip &= region;
    }

    void TextEngine::updateState(const QPaintEngineState &now)
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
        if (now.state() & DirtyClipRegion)
            clip(now.clipOperation(), m_transform.map(now.clipRegion()));
        if (now.state() & DirtyClipPath)
            clip(now.clipOperation(), QRegion(m_transform.map(now.clipPath()).toFillPolygon().toPolygon()));
        if ((now.state() & DirtyClipEnabled) && !now.isClipEnabled())
            m_clip = m_room;
    }

    void TextEngine::drawTextItem(const QPointF &place, const QTextItem &item)
    {
        const auto text = item.text();
        // Blanks have no ink, and a mark that nobody sees may come in a font of its own.
        if (text.trimmed() == QChar(0x2060) && !texts.empty())
            texts.back().text.append(text);
        if (text.trimmed().isEmpty() || text.trimmed() == QChar(0x2060))
            return;
        auto ink = QFontMetricsF(item.font()).tightBoundingRect(text).translated(place);
        ink.setLeft(place.x());
        ink.setWidth(qMin(ink.width(), item.width()));
        const auto seen = m_transform.mapRect(ink);
        const auto core = seen.adjusted(1, 1, -1, -1).toAlignedRect();
        texts.push_back({text, seen, !core.isEmpty() && !(QRegion(core) - m_clip).isEmpty()});
    }

    int TextDevice::metric(PaintDeviceMetric metric) const
    {
        constexpr int DotsPerInch = 96;
        switch (metric) {
        case PdmWidth: return m_widget.width();
        case PdmHeight: return m_widget.height();
        case PdmWidthMM: return m_widget.widthMM();
        case PdmHeightMM: return m_widget.heightMM();
        case PdmNumColors: return INT_MAX;
        case PdmDepth: return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return DotsPerInch;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        }
        Q_UNREACHABLE();
    }

} // namespace

std::vector<PaintedText> textsPaintedBy(QWidget &widget)
{
    TextDevice device(widget);
    widget.render(&device, QPoint(), QRegion(), QWidget::RenderFlags());
    return device.engine.texts;
}

} // namespace coverdesk
