using System.Linq.Expressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Features;

namespace Explainer.Rendering;

/// <summary>Lets templates be interpreted until they are used often: most parts of them are filled in a few times, and compiling one costs more than that.</summary>
internal sealed class TemplateCompiler : IFeatureFactory, IFeature, IExpressionCompiler
{
    public IFeature CreateFeature() => this;

    public void OnCompiling(ICompiledHandlebarsConfiguration configuration) => configuration.ExpressionCompiler = this;

    public void CompilationCompleted()
    {
    }

    public T Compile<T>(Expression<T> expression)
        where T : class, Delegate => expression is Expression<TemplateDelegate> part
        ? (T)(Delegate)new TemplateDelegate(new Part(part).Write)
        : expression.Compile(preferInterpretation: true);

    /// <summary>A part of a template, such as the inside of a list.</summary>
    private sealed class Part(Expression<TemplateDelegate> expression)
    {
        /// <summary>From fifty to five hundred, a thousand lessons are built as fast; sixty gain most when nothing is compiled.</summary>
        private const int Often = 200;

        private volatile TemplateDelegate _write = expression.Compile(preferInterpretation: true);
        private int _uses;

        public void Write(EncodedTextWriter writer, BindingContext context)
        {
            if (Volatile.Read(ref _uses) < Often && Interlocked.Increment(ref _uses) == Often)
            {
                _write = expression.Compile();
            }

            _write(writer, context);
        }
    }
}
